/// What to ask next and what comes of an answer: queue, session, review, undo. Pure.
@org.jspecify.annotations.NullMarked
package memoire.study;
