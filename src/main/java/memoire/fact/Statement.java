package memoire.fact;

import java.util.List;
import memoire.document.Sentence;
import org.jspecify.annotations.Nullable;

/// What a sentence states once it is known whose claim it is: the sentence without `According to
/// X`, without its full stop, and without remarks after a semicolon.
///
/// @param document id of the document
/// @param governingYear the year that the paragraph set with an opening `In 2021,`, or 0
/// @param text what is stated
public record Statement(
    String document,
    Sentence sentence,
    int governingYear,
    String text,
    List<Token> tokens,
    @Nullable Attribution attribution) {
  public Statement {
    tokens = List.copyOf(tokens);
  }

  /// Whether it denies something: its parts are not true by themselves.
  public boolean isNegated() {
    return tokens.stream().anyMatch(t -> Lexicon.is("negative", t.text()));
  }

  /// A statement is the one that its sentence makes: cheap to compare, however long.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Statement that
        && document.equals(that.document)
        && sentence.equals(that.sentence);
  }

  @Override
  public int hashCode() {
    return 31 * document.hashCode() + sentence.start();
  }

  static Statement of(
      String document, Sentence sentence, int year, String text, @Nullable Attribution owner) {
    return new Statement(document, sentence, year, text, Tokens.of(text), owner);
  }
}
