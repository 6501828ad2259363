/// What the log and the schedule say in numbers: retention, streaks, the days ahead. Pure.
@org.jspecify.annotations.NullMarked
package memoire.stats;
