/// The memory models, as small pure functions named as in the published algorithms: FSRS-6, which
/// cards are scheduled by, and FSRS-7 beside it.
@org.jspecify.annotations.NullMarked
package memoire.memory;
