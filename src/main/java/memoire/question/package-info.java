/// The ten ways of asking (`Form`), what a learner may answer, and the marking that joins the two.
@org.jspecify.annotations.NullMarked
package memoire.question;
