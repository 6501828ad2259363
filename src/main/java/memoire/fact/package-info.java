/// Facts: what a document states that can be examined, found by rules alone. Text in, values out.
@org.jspecify.annotations.NullMarked
package memoire.fact;
