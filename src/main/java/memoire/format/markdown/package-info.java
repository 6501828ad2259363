/// Packs as teachers write them by hand.
@org.jspecify.annotations.NullMarked
package memoire.format.markdown;
