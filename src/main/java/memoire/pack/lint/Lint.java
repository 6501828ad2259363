package memoire.pack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.pack.Pack;
import memoire.question.Question;
import memoire.text.Flaw;

/// Looks through a pack for item-writing flaws.
public final class Lint {
  private static final List<QuestionRule> QUESTION_RULES =
      List.of(
          new AnswerInStem(),
          new AcronymInStem(),
          new LongestIsRight(),
          new UnsortedOptions(),
          new AllOfTheAbove(),
          new CombinedOptions(),
          new AbsoluteTerms(),
          new NegativeStem(),
          new ArticleCue(),
          new GapInChoice(),
          new VagueTerms(),
          new UnfocusedStem(),
          new RelativeTime(),
          new YearlessDate(),
          new Anaphora(),
          new OptionVariants(),
          new HiddenCharacters(),
          new MixedOptions(),
          new OptionCount(),
          new RepeatedWord(),
          new HintGivesAway(),
          new LongStem(),
          new BareCloze());

  private static final List<PackRule> PACK_RULES =
      List.of(new Duplicates(), new Contradictions(), new BooleanBalance());

  private Lint() {}

  /// All that is looked for.
  public static List<Flaw> flaws() {
    var flaws = new ArrayList<Flaw>(QUESTION_RULES);
    flaws.addAll(PACK_RULES);
    flaws.addAll(List.of(EvidenceFlaw.values()));
    return List.copyOf(flaws);
  }

  /// All findings, question by question in the pack's order, and then what concerns several of
  /// them.
  public static List<Finding> check(Pack pack) {
    boolean isEnglish = isEnglish(pack.language());
    var items = new Items(pack.questions());
    var found = new ArrayList<Finding>();
    for (var item : items) {
      check(item, isEnglish, found);
    }
    for (var rule : PACK_RULES) {
      for (var flaw : rule.flaws(items)) {
        found.add(Finding.of(rule, flaw.question(), flaw.sentence()));
      }
    }
    return List.copyOf(found);
  }

  /// The findings about one question by itself.
  ///
  /// @param language BCP 47 tag
  public static List<Finding> check(Question question, String language) {
    var found = new ArrayList<Finding>();
    check(Item.of(question), isEnglish(language), found);
    return List.copyOf(found);
  }

  private static void check(Item item, boolean isEnglish, List<Finding> found) {
    for (var rule : QUESTION_RULES) {
      if (isEnglish || !rule.isEnglish()) {
        rule.flaw(item)
            .ifPresent(sentence -> found.add(Finding.of(rule, item.question().id(), sentence)));
      }
    }
  }

  private static boolean isEnglish(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }
}
