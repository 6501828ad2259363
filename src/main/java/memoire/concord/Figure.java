package memoire.concord;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import memoire.bank.Entities;
import memoire.fact.DateMention;

/// What a document gives as the date, the number or the name.
sealed interface Figure {

  /// Whether two documents that give these say the same.
  boolean agrees(Figure other);

  /// Whether they cannot both be right.
  boolean excludes(Figure other);

  /// As the document prints it.
  String printed();

  /// The same for every way to print it.
  default String key() {
    return printed();
  }

  /// A date.
  record Dated(DateMention date) implements Figure {
    private static final Set<String> AT = Set.of("", "in", "on", "at");

    @Override
    public boolean agrees(Figure other) {
      var own = date.date();
      return own != null
          && other instanceof Dated that
          && own.equals(that.date.date())
          && date.preposition().equals(that.date.preposition());
    }

    @Override
    public boolean excludes(Figure other) {
      return other instanceof Dated that
          && isPoint()
          && that.isPoint()
          && !Times.mayBeSame(date.date(), that.date.date());
    }

    /// One day, month or year at which something was, and no span of time.
    private boolean isPoint() {
      var own = date.date();
      return own != null && own.end() == null && AT.contains(date.preposition());
    }

    @Override
    public String printed() {
      return date.text();
    }
  }

  /// A number of things; what they are is in the statement.
  ///
  /// @param hedge words that blur it, or empty
  record Counted(BigDecimal value, String hedge, String printed) implements Figure {
    private static final Set<String> SHARP = Set.of("", "exactly", "only", "a total of");

    @Override
    public boolean agrees(Figure other) {
      return other instanceof Counted that
          && value.compareTo(that.value) == 0
          && (hedge.equals(that.hedge) || (isSharp() && that.isSharp()));
    }

    @Override
    public boolean excludes(Figure other) {
      return other instanceof Counted that
          && isSharp()
          && that.isSharp()
          && value.compareTo(that.value) != 0
          && !isRounded(value, that.value)
          && !isRounded(that.value, value);
    }

    static String key(BigDecimal value) {
      return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String key() {
      return key(value);
    }

    private boolean isSharp() {
      return SHARP.contains(hedge);
    }

    /// Whether a number is another one rounded.
    private static boolean isRounded(BigDecimal round, BigDecimal exact) {
      int digits = round.stripTrailingZeros().precision();
      boolean ends = round.stripTrailingZeros().scale() < 0 || exact.scale() > 0;
      return ends
          && exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0;
    }
  }

  /// A name, by its words.
  record Named(Set<String> words, String printed) implements Figure {
    public Named {
      words = Set.copyOf(words);
    }

    @Override
    public boolean agrees(Figure other) {
      return other instanceof Named that && Entities.mayBeSame(words, that.words);
    }

    @Override
    public boolean excludes(Figure other) {
      return other instanceof Named that && words.stream().noneMatch(that.words::contains);
    }
  }
}
