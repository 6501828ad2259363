/// Drills: a paper is drawn, sat against a clock, and marked. Pure: what is done in a sitting is a
/// list of events, and everything else follows from it.
@org.jspecify.annotations.NullMarked
package memoire.drill;
