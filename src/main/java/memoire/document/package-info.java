/// Documents: a source text with a title, a publisher and a date, cut into sections, paragraphs and
/// sentences that know where in the file they stand.
@org.jspecify.annotations.NullMarked
package memoire.document;
