/// What came of a drill, told: as lines for a terminal or for a screen reader, as a page, on paper;
/// and papers to be printed. Pure.
@org.jspecify.annotations.NullMarked
package memoire.report;
