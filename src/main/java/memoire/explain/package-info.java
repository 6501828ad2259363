/// What every code of a problem means: a page each, as data. The rooms state their flaws; here they
/// are gathered, and told at length.
@org.jspecify.annotations.NullMarked
package memoire.explain;
