/// From documents to a pack: what the templates draft, lints and the other facts of the pack strike
/// out, what is left is ranked and laid out in forms. Text in, a pack out; the same input gives the
/// same pack, byte for byte.
@org.jspecify.annotations.NullMarked
package memoire.generate;
