/// The search language: from what is typed to a tree of conditions on cards, and back; what can be
/// typed next; and which words of a card are found. Knows nothing of where cards are kept.
@org.jspecify.annotations.NullMarked
package memoire.search;
