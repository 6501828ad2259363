/// Wrong options: as near to the right one as they can be and wrong for certain, and when a list of
/// options is fair. Drawn by lots that depend on the question alone.
@org.jspecify.annotations.NullMarked
package memoire.distractor;
