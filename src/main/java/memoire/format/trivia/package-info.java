/// Questions of trivia and decks as other programs publish them: Open Trivia DB, OpenTriviaQA,
/// CrowdAnki.
@org.jspecify.annotations.NullMarked
package memoire.format.trivia;
