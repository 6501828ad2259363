/// The text of questions as their authors write it: Markdown, and mathematics in the notation of
/// TeX, read into blocks of spans that screens draw and line mode says.
@org.jspecify.annotations.NullMarked
package memoire.markup;
