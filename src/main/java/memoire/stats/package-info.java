/// What the log says in numbers: retention, streaks. Pure.
@org.jspecify.annotations.NullMarked
package memoire.stats;
