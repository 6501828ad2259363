/// What an author decides about drafted questions, and what becomes of a pack by it.
@org.jspecify.annotations.NullMarked
package memoire.review;
