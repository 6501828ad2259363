/// The words of a document and of what is made of it: which of them are names, which lean on what
/// stands elsewhere, which tell what a text is about, and small repairs. Knows nothing of
/// questions.
@org.jspecify.annotations.NullMarked
package memoire.wording;
