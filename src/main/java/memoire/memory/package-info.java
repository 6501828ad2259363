/// The memory models, as small pure functions named as in the published algorithms: FSRS-6, and
/// FSRS-7, which cards are scheduled by where the learner chose it ([Edition]).
@org.jspecify.annotations.NullMarked
package memoire.memory;
