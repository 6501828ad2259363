/// CoreNLP behind `syntax.Parser`. Loaded by `memoire generate` alone; its libraries are in a
/// directory of their own, and where they are missing the rules work on.
@org.jspecify.annotations.NullMarked
package memoire.nlp;
