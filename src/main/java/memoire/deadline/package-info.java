/// Studying for an exam on a fixed day: what to ask until then, what will be known, and whether it
/// can be done. Pure.
@org.jspecify.annotations.NullMarked
package memoire.deadline;
