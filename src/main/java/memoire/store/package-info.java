/// The learner's file: installed packs, the log of reviews, settings, and what the log implies. The
/// only package that knows SQLite.
@org.jspecify.annotations.NullMarked
package memoire.store;
