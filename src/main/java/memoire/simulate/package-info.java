/// What comes of a learner's settings: cards as they are now, and those still to be learned, are
/// played day by day for a year or so, at one target or at all of them.
///
/// What a learner would remember is drawn, card by card and answer by answer (`Course`), and not
/// reckoned with averages: a card that is forgotten comes back the next day and one that is known
/// after weeks, so that the mean of what may happen is nothing that ever happens. The chances come
/// from a hash of the card's place and the count of its answers: the same settings give the same
/// picture, and two settings differ by what they do and not by luck. A collection that is small is
/// played several times, of one that is large every so-manieth card is (`Simulation`).
@org.jspecify.annotations.NullMarked
package memoire.simulate;
