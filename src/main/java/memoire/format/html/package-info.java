/// HTML as other programs keep it in their questions, to text: by a list of what is allowed, and
/// without loading a library.
@org.jspecify.annotations.NullMarked
package memoire.format.html;
