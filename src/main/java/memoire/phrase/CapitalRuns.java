package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;
import memoire.text.Months;

/// Finds names by their capitals alone, where tagger and recogniser do not know them: `the Great
/// Oxidation Event`, `St Paul's Cathedral`, `Hamdan v. Rumsfeld`. A run is taken as long as it is,
/// so that no part of a name is asked for.
final class CapitalRuns {
  private static final int MOST_WORDS = 8;

  /// A longer name is asked for without its purpose: `Berne Convention` of `Berne Convention for
  /// the Protection of …`.
  private static final int LONG = 6;

  private static final Set<String> LINKS =
      Set.of("of", "for", "de", "du", "des", "d'", "la", "von", "van", "v", "v.", "parte");

  /// Words that many bodies have in their names.
  private static final Set<String> GENERAL =
      Set.of(
          "National",
          "International",
          "European",
          "Royal",
          "World",
          "Global",
          "General",
          "Federal",
          "Central",
          "American",
          "British",
          "Supreme",
          "High",
          "United",
          "Nations",
          "Joint");

  private static final Set<String> LORDS =
      Set.of("Lord", "Lady", "King", "Queen", "Prince", "Princess");
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<String> NO_NAMES = Set.of("I", "A", "The", "In", "On", "At", "It");

  private final Parse parse;

  CapitalRuns(Parse parse) {
    this.parse = parse;
  }

  /// The name that begins at a word; empty where none does.
  Optional<Mention> at(int from) {
    if (!isCapital(from) || isContinued(from) || isGlued(from)) {
      return Optional.empty();
    }
    var words = brief(parse.words().subList(from, end(from)));
    var head = Mentions.top(words);
    return isName(words, head)
        ? Optional.of(new NameOf(words, head, kind(words), List.of()))
        : Optional.empty();
  }

  private boolean isCapital(int i) {
    return i >= 0
        && i < parse.size()
        && Character.isUpperCase(parse.word(i).text().charAt(0))
        && !NO_NAMES.contains(parse.word(i).text())
        && !parse.word(i).tag().startsWith("PRP")
        && !Months.NAMES.contains(parse.word(i).text())
        && !DAYS.contains(parse.word(i).text());
  }

  /// Whether the word before belongs to the same name: `the Protection` of `Convention for the
  /// Protection`.
  private boolean isContinued(int i) {
    int link = parse.lowerAt(i - 1).equals("the") ? i - 2 : i - 1;
    return (i > 0 && isCapital(i - 1))
        || (link > 0 && LINKS.contains(parse.lowerAt(link)) && isCapital(link - 1));
  }

  /// Whether no blank parts it from the word before.
  private boolean isGlued(int i) {
    return i > 0
        && parse.word(i - 1).end() == parse.word(i).start()
        && !Set.of("\"", "“", "``", "(", "‘", "'", "[").contains(parse.word(i - 1).text());
  }

  private int end(int from) {
    int end = from + 1;
    while (end < parse.size()) {
      int next = after(from, end);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /// The end with the next part of the name; the same where the name ends.
  private int after(int from, int end) {
    var word = parse.word(end);
    boolean touches = parse.word(end - 1).end() == word.start();
    if (touches && Set.of("-", "–").contains(word.text()) && end + 1 < parse.size()) {
      // `SHIELD-2`, `Carry-on`
      return parse.word(end + 1).start() == word.end() ? end + 2 : end;
    }
    if (word.tag().equals("POS") || word.text().matches("['’]s?")) {
      return touches && isCapital(end + 1) && hasPlainOwner(from, end) ? end + 2 : end;
    }
    if (isCapital(end) || isNumber(end)) {
      return end + 1;
    }
    boolean links = LINKS.contains(word.lower());
    if (links && parse.lowerAt(end + 1).equals("the") && isCapital(end + 2)) {
      return end + 3;
    }
    if (links && isCapital(end + 1)) {
      return end + 2;
    }
    boolean isJoined =
        word.lower().equals("and")
            && isCapital(end + 1)
            && parse.words().subList(from, end).stream().anyMatch(w -> w.lower().equals("of"));
    return isJoined ? end + 2 : end;
  }

  /// `St Paul's Cathedral`; but `Ada Lovelace's Notes` are somebody's, and `Russia's Ministry` a
  /// country's.
  private boolean hasPlainOwner(int from, int end) {
    var owner = parse.words().subList(from, end);
    return owner.stream().noneMatch(w -> w.entity().equals("PERSON"))
        && Places.country(text(owner)).isEmpty()
        && owner.stream().noneMatch(w -> w.entity().equals("ORGANIZATION"));
  }

  /// `Executive Order 13224`, `Apollo 11`, `Protocol II`; but no year.
  private boolean isNumber(int i) {
    var text = parse.word(i).text();
    return text.matches("[IVX]{1,5}|\\d{1,5}") && !text.matches("1[5-9]\\d\\d|20\\d\\d");
  }

  private boolean isName(List<Word> words, Word head) {
    var text = text(words);
    int from = words.getFirst().index();
    int to = words.getLast().index() + 1;
    long capitals = words.stream().filter(w -> isCapital(w.index())).count();
    boolean isSpelled = text.matches("\\p{Lu}[\\p{Lu}\\d]{2,}") && !isInBrackets(from, to);
    boolean isModel = text.matches("\\p{Lu}[\\p{L}]*-\\d{1,3}");
    boolean isTitled =
        Lexicon.isOfficeWord(words.getFirst().text())
            || Set.of("MP", "MEP", "Sir", "Dr", "Mr", "Mrs", "Ms")
                .contains(words.getFirst().text());
    boolean isOffice = isLowerNoun(to + 1) && Set.of("of", "for").contains(parse.lowerAt(to));
    boolean isPerson = words.stream().anyMatch(w -> w.entity().equals("PERSON"));
    boolean isAdjective =
        words.stream().allMatch(w -> Places.countryOfAdjective(w.text()).isPresent());
    boolean isQuoted = parse.isQuoted(words.getFirst()) && !isWholeQuotation(from, to);
    boolean isCase = words.stream().anyMatch(w -> w.lower().matches("v\\.?"));
    boolean isLord = LORDS.contains(words.getFirst().text());
    boolean isOwned =
        parse.lowerAt(from - 1).matches("['’]s?")
            && isCapital(from - 2)
            && !isBodyOrPlace(from - 2);
    boolean isShouted = capitals > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean isSaint = Set.of("st", "st.").contains(parse.lowerAt(from - 1));
    boolean modifies = head.isKindOf("compound") || head.is("amod");
    return (capitals > 1 || isSpelled || isModel)
        && words.size() <= MOST_WORDS
        && !(from == 0 && !words.getFirst().isProperNoun())
        && !isTitled
        && !isPrizeIn(words.getLast(), to)
        && !isOwnerInName(to)
        && !isOffice
        && (!isPerson || isCase)
        && !isAdjective
        && !isQuoted
        && !isShouted
        && !isLord
        && !NameShapes.isCommon(words)
        && !isOwned
        && !isSaint
        && !modifies
        && !isJoined(from, to);
  }

  /// `the Rosa and Raymond Parks Institute`: half of what two names share.
  private boolean isJoined(int from, int to) {
    boolean after = parse.lowerAt(to).equals("and") && isCapital(to + 1);
    boolean before = parse.lowerAt(from - 1).equals("and") && isCapital(from - 2);
    boolean and = parse.lowerAt(from - 1).equals("&") || parse.lowerAt(to).equals("&");
    return after || before || and;
  }

  private boolean isBodyOrPlace(int i) {
    return Set.of("LOCATION", "ORGANIZATION").contains(parse.word(i).entity());
  }

  /// `St Paul` of `St Paul's Cathedral`.
  private boolean isOwnerInName(int to) {
    return to < parse.size() && parse.word(to).tag().equals("POS") && isCapital(to + 1);
  }

  /// `Nobel Prize` of `Nobel Prize in Physics`.
  private boolean isPrizeIn(Word last, int to) {
    return Set.of("prize", "medal", "award", "doctorate").contains(last.lower())
        && Set.of("in", "for").contains(parse.lowerAt(to));
  }

  private boolean isLowerNoun(int i) {
    return i < parse.size()
        && (parse.word(i).isNoun() || parse.word(i).tag().equals("JJ"))
        && Character.isLowerCase(parse.word(i).text().charAt(0));
  }

  private boolean isInBrackets(int from, int to) {
    return parse.lowerAt(from - 1).equals("(") || parse.lowerAt(to).equals(")");
  }

  private boolean isWholeQuotation(int from, int to) {
    return Set.of("\"", "“", "``").contains(parse.lowerAt(from - 1))
        && Set.of("\"", "”", "''").contains(parse.lowerAt(to));
  }

  private static Kind kind(List<Word> words) {
    return switch (words.getLast().entity()) {
      case "LOCATION" -> Kind.PLACE;
      case "ORGANIZATION" -> Kind.ORGANIZATION;
      default -> Kind.OTHER;
    };
  }

  private String text(List<Word> words) {
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }

  /// The name without its purpose where it is long.
  private static List<Word> brief(List<Word> words) {
    if (words.size() <= LONG) {
      return words;
    }
    int purpose = 0;
    while (purpose < words.size() && !words.get(purpose).lower().equals("for")) {
      purpose++;
    }
    boolean says =
        words.subList(0, Math.min(purpose, words.size())).stream()
            .anyMatch(w -> !GENERAL.contains(w.text()) && !NameType.isTypeNoun(w.text()));
    return purpose > 1 && purpose < words.size() && says ? words.subList(0, purpose) : words;
  }
}
