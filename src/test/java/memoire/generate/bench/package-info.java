/// What the quality bench is made of: texts with the facts an examiner would ask for, the matching
/// of questions with those facts, ratings, and figures.
@org.jspecify.annotations.NullMarked
package memoire.generate.bench;
