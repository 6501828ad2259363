package memoire.generate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.document.Document;
import memoire.fact.Fact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.NameFact;
import memoire.phrase.Asked;
import memoire.phrase.Mention;
import memoire.phrase.Support;
import memoire.syntax.Proposition;
import memoire.template.Draft;
import memoire.text.Whole;
import memoire.wording.Years;

/// What can be seen of a draft that bears on whether an examiner would sign it, and whether it asks
/// for what matters: names of features that it has, and nothing else.
final class Features {
  private static final int[] LENGTHS = {12, 18, 26, 36, 48};
  private static final int SMALL = 4;
  private static final int LARGE = 100;
  private static final int PARTS = 4;

  /// Openings that tell how much a sentence leans on the one before.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "after", "all", "an", "another", "as", "at", "before", "both", "by", "for", "from",
          "he", "his", "her", "in", "it", "its", "most", "of", "on", "others", "our", "she", "some",
          "such", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to",
          "under", "we", "when", "with");

  private final Bank bank;
  private final Framing framing;
  private final Set<String> found = new TreeSet<>();

  private Features(Bank bank, Framing framing) {
    this.bank = bank;
    this.framing = framing;
  }

  static Set<String> of(Bank bank, Framing framing, Draft draft) {
    var features = new Features(bank, framing);
    features.draft(draft);
    if (draft.asked() != null) {
      features.asked(draft, draft.asked());
    }
    return features.found;
  }

  private void has(String feature, boolean holds) {
    if (holds) {
      found.add(feature);
    }
  }

  private void draft(Draft draft) {
    var form = draft.isCloze() ? "gap" : "question";
    var engine = draft.asked() == null ? "rules" : "parsed";
    found.add("always");
    found.add(engine);
    found.add(engine + " " + form);
    found.add(engine + " " + form + " " + draft.topic());
    found.add("length " + bucket(draft.stem().split(" ", -1).length));
    has("options", !draft.distractors().isEmpty());
    var source = bank.source(draft.document()).document();
    has("answer in title", source.title().contains(draft.key()));
    has("framed", framing.needsFrame(draft));
    fact(draft.fact(), draft.key());
    long names = bank.facts(Fact.class, draft.fact().statement()).count();
    found.add("facts in sentence " + (names < 2 ? "one" : names < 4 ? "few" : "many"));
    found.add("names and years " + anchors(draft));
    has("quotation marks", draft.stem().indexOf('"') >= 0 || draft.stem().indexOf('“') >= 0);
    has("colon", draft.stem().indexOf(": ") >= 0 || draft.stem().indexOf("; ") >= 0);
    has("brackets", draft.stem().indexOf('(') >= 0);
    var times = times(draft);
    found.add("answer printed " + times);
    boolean isPrintedFirst = isPrintedFirst(draft);
    has("answer printed first", isPrintedFirst);
    long part = part(draft);
    found.add("part " + part + " of the text");
    var topic = draft.topic() + " ";
    boolean opens = opensParagraph(source, draft);
    has("opens its paragraph", opens);
    has(topic + "that opens its paragraph", opens);
    found.add(topic + "printed " + times);
    has(topic + "printed first", isPrintedFirst);
    found.add(topic + "in part " + part + " of the text");
    found.add(topic + "among " + (names < 2 ? "one" : names < 4 ? "few" : "many"));
    boolean hasTitleWord = hasTitleWord(source, draft);
    has("title word in sentence", hasTitleWord);
    has(topic + "beside a title word", hasTitleWord);
    has(topic + "beside a year", Years.isIn(draft.rest()));
    found.add(topic + "of length " + Math.min(4, draft.key().split(" ", -1).length));
    has("opens the text", bank.isEarly(draft.fact().statement()));
  }

  /// How many names and years it holds besides its answer: what it is about.
  private static String anchors(Draft draft) {
    long count =
        java.util.Arrays.stream(draft.rest().split(" ", -1))
            .skip(1)
            .filter(w -> w.matches("\\p{Lu}.*|[12]\\d{3}.*"))
            .count();
    return count < 3 ? String.valueOf(count) : count < 6 ? "some" : "many";
  }

  /// How often the document prints the answer: what it is about comes back.
  private String times(Draft draft) {
    long times =
        bank.statements(draft.document()).stream()
            .filter(s -> Whole.isIn(s.sentence().text(), draft.key()))
            .count();
    return times < 2 ? "once" : times < 4 ? "a few times" : "often";
  }

  /// Whether no sentence before has printed it: there a text introduces what it is about.
  private boolean isPrintedFirst(Draft draft) {
    return bank.statements(draft.document()).stream()
        .filter(s -> Whole.isIn(s.sentence().text(), draft.key()))
        .findFirst()
        .filter(s -> s.sentence().equals(draft.fact().statement().sentence()))
        .isPresent();
  }

  private static boolean opensParagraph(Document document, Draft draft) {
    var sentence = draft.fact().statement().sentence();
    return document.sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .anyMatch(p -> !p.sentences().isEmpty() && p.sentences().getFirst().equals(sentence));
  }

  /// Whether the sentence of the answer, without that, speaks of what the title does.
  private static boolean hasTitleWord(Document document, Draft draft) {
    var sentence = draft.fact().statement().sentence().text().replace(draft.key(), " ");
    return java.util.Arrays.stream(document.title().split("[^\\p{L}]+", -1))
        .filter(w -> w.length() > SMALL)
        .anyMatch(w -> Whole.isIn(sentence, w));
  }

  /// In which quarter of the document it stands, from 1.
  private long part(Draft draft) {
    var all = bank.statements(draft.document());
    long before =
        all.stream()
            .filter(s -> s.sentence().start() < draft.fact().statement().sentence().start())
            .count();
    return 1 + before * PARTS / Math.max(1, all.size());
  }

  private static String bucket(int words) {
    for (int length : LENGTHS) {
      if (words <= length) {
        return "to " + length;
      }
    }
    return "over " + LENGTHS[LENGTHS.length - 1];
  }

  private void fact(Fact fact, String key) {
    switch (fact) {
      case DateFact date -> {
        found.add("date " + date.date().grain().name().toLowerCase(Locale.ROOT));
        has("date without year", date.date().yearless());
        has("date after " + date.date().preposition(), true);
      }
      case CountFact count -> {
        boolean small = count.value().abs().intValue() <= SMALL && count.value().scale() <= 0;
        has("small count", small);
        has("large count", count.value().abs().intValue() >= LARGE);
        has("count in words", !Character.isDigit(key.charAt(0)));
        has("hedged count", !count.hedge().isEmpty());
      }
      case NameFact _ -> {
        has("name of several words", key.indexOf(' ') > 0);
        has("acronym", key.length() > 1 && key.equals(key.toUpperCase(Locale.ROOT)));
      }
      case AmountFact _ -> {
        has("share", key.endsWith("%") || key.endsWith("cent"));
        has("money", key.matches(".*\\p{Sc}.*"));
      }
      default -> {}
    }
  }

  private void asked(Draft draft, Asked asked) {
    var statement = asked.statement();
    var proposition = statement.proposition();
    has("passage", asked.isPassage());
    has("whole sentence", proposition.isWhole() && !asked.isPassage());
    has("leans on the title", statement.leans());
    has("leans on the date", asked.leansOn(Support.DATE));
    has("leans on the heading", asked.leansOn(Support.HEADING));
    has("loose alone", asked.loose() > 0 && proposition.isWhole() && !asked.isPassage());
    has("loose", asked.loose() > 0);
    has("loose twice", asked.loose() > 1);
    has("very loose", asked.loose() > 2);
    has("passage from before", asked.passage() != null && asked.passage().crosses());
    has("claim", !statement.owner().isEmpty());
    has(
        "something said in full",
        statement.replaced().values().stream().anyMatch(t -> !t.isEmpty()));
    has("something left out", statement.replaced().values().stream().anyMatch(String::isEmpty));
    has("opens with " + first(draft), FUNCTION_WORDS.contains(first(draft)));
    has("opens loosely", asked.loose() > 0 && first(draft).equals("the"));
    has("past", proposition.isPast());
    has("doubtful word", proposition.words().stream().anyMatch(w -> w.is("dep")));
    has("adverbial first", !proposition.fronts().isEmpty());
    has("year in question", Years.isIn(draft.rest()));
    has("verb " + proposition.head().lemma(), proposition.head().isVerb());
    if (asked.mention() instanceof Mention.CountOf count) {
      found.add("counts " + count.noun().lemma().toLowerCase(Locale.ROOT));
    }
    if (asked.mention() instanceof Mention.NameOf name) {
      found.add("name of " + name.kind().name().toLowerCase(Locale.ROOT));
      has("name with a title", !name.before().isEmpty());
      has("name that is explained", proposition.parse().has(name.head(), "appos"));
    }
    place(asked, proposition);
    clause(proposition);
  }

  /// The word that the question or its passage opens with.
  private static String first(Draft draft) {
    return draft.stem().split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private void place(Asked asked, Proposition proposition) {
    var head = asked.mention().head();
    found.add("answer is " + head.relation().replaceAll(":.*", ""));
    has("answer in subject", proposition.subject().contains(head));
    has("answer hangs on the verb", head.head() == proposition.head().index());
    has("answer in apposition", head.is("appos"));
    found.add("answer tagged " + head.tag());
  }

  private void clause(Proposition proposition) {
    if (proposition.isWhole()) {
      return;
    }
    var relation = proposition.head().relation().replaceAll(":.*", "");
    found.add("clause is " + relation);
    has("reduced clause", !proposition.inserted().isEmpty());
    has(
        "subject from elsewhere",
        !proposition.parse().isBelow(proposition.subject().getFirst(), proposition.head()));
    has("subject is named", proposition.subject().stream().anyMatch(w -> w.isProperNoun()));
  }
}
