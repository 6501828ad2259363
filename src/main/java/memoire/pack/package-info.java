/// Packs: a versioned set of cards with their sources, authors and licence; identity, lint.
@org.jspecify.annotations.NullMarked
package memoire.pack;
