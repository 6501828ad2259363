/// From statements of parsed sentences to the wording of questions: what can be asked for, what a
/// pronoun or `the summit` stands for, how a clause is turned into a question. Text in, text out.
@org.jspecify.annotations.NullMarked
package memoire.phrase;
