/// The memory model: FSRS-6, as small pure functions named as in the published algorithm.
@org.jspecify.annotations.NullMarked
package memoire.memory;
