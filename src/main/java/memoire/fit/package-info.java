/// Fitting the memory model to a learner's log.
///
/// A log (`ReviewColumns`) becomes the histories of its cards (`Histories`); of those reviews that
/// come on a later day than the one before, each is something to predict, and counts the more, the
/// later it is (`Targets`). The loss of some weights, and its gradient, is one pass over the
/// histories (`ScalarLoss`, `VectorLoss`); `Minimiser` walks down it, and `Fit` has all of it done
/// on growing samples of the cards. Nothing is drawn at random: the same log gives the same
/// weights.
///
/// FSRS-7 is fitted in the same way, of the same items, so that both models can be compared:
/// `Fit7`, with `DualPass` for loss and gradient, from the pieces that a step of the model is made
/// of (`DualCurve`, `DualGrowth`, `DualAnswer`, `DualStep`), each of which computes forward and
/// takes slopes back; `Tuning7` says what came of it.
@org.jspecify.annotations.NullMarked
package memoire.fit;
