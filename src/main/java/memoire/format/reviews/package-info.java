/// Logs of reviews and weights of the memory model, as other programs write them.
@org.jspecify.annotations.NullMarked
package memoire.format.reviews;
