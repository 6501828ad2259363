/// Sentences as a parser sees them: words, their kinds, and what depends on what. Values only; what
/// makes them lives in the shell.
@org.jspecify.annotations.NullMarked
package memoire.syntax;
