/// What the log and the cards say in numbers, and which charts show it. Pure.
@org.jspecify.annotations.NullMarked
package memoire.stats;
