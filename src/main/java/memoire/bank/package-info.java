/// All that the documents of a pack state, taken together: their statements and facts, the people
/// and offices they name, and how each document is to be called.
@org.jspecify.annotations.NullMarked
package memoire.bank;
