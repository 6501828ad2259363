/// Charts as values, and three ways to see them: drawn in the cells of a terminal, said in
/// sentences and lines, and drawn as SVG. Knows nothing of what they are about. Pure.
@org.jspecify.annotations.NullMarked
package memoire.plot;
