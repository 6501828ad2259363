package memoire.phrase;

import java.math.BigDecimal;
import java.util.List;
import memoire.fact.DateMention;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Something a sentence mentions that can be asked for.
public sealed interface Mention {

  /// The words of the answer, in order.
  List<Word> words();

  /// The word of the answer that the others hang on.
  Word head();

  /// The answer as the document prints it.
  default String key(Parse parse) {
    return parse.text().substring(words().getFirst().start(), words().getLast().end());
  }

  record DateOf(List<Word> words, Word head, DateMention date) implements Mention {
    public DateOf {
      words = List.copyOf(words);
    }
  }

  /// A number of things.
  ///
  /// @param hedge words before the number that blur it, in order; may be empty
  /// @param noun what is counted
  record CountOf(List<Word> words, Word head, BigDecimal value, List<Word> hedge, Word noun)
      implements Mention {
    public CountOf {
      words = List.copyOf(words);
      hedge = List.copyOf(hedge);
    }
  }

  /// A figure whose unit is part of the answer: `60%`, `$4.3 billion`.
  record AmountOf(List<Word> words, Word head, boolean percent) implements Mention {
    public AmountOf {
      words = List.copyOf(words);
    }
  }

  /// A name.
  ///
  /// @param before words of its noun phrase that stand before it and say what it is, such as a
  ///   title; without the article
  record NameOf(List<Word> words, Word head, Kind kind, List<Word> before) implements Mention {
    public NameOf {
      words = List.copyOf(words);
      before = List.copyOf(before);
    }
  }

  /// What a name is the name of.
  enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    OTHER
  }
}
