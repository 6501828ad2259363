package memoire.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import memoire.bank.Bank;
import memoire.concord.Concord;
import memoire.document.Document;
import memoire.document.MarkdownDocuments;
import memoire.fact.Fact;
import memoire.fact.Fact.GroupFact;
import memoire.pack.Identity;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.syntax.Parse;
import memoire.template.Draft;
import memoire.template.Templates;
import memoire.text.Problem;

/// Drafts a pack from documents: facts → drafts → lints → uniqueness → forms, best first.
public final class Generator {
  /// The name and version of these rules, kept with every question.
  public static final String ENGINE = "rules-2";

  private final Settings settings;
  private final Map<String, SourceDocument> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<Problem> conflicts;
  private final Bank bank;
  private final Concord concord;
  private final Framing framing;
  private String parser = "parser";

  /// Reads the documents.
  public Generator(List<SourceDocument> sources, Settings settings) {
    this.settings = settings;
    var documents = new ArrayList<Document>();
    for (var source : sources) {
      var reading = MarkdownDocuments.read(source.path(), source.text());
      problems.addAll(reading.problems());
      documents.add(reading.value());
      files.put(reading.value().id(), source);
    }
    this.bank = new Bank(documents);
    this.concord = Concord.of(bank);
    this.framing = new Framing(bank, concord);
    this.conflicts = new Disputes(files).problems(concord.conflicts());
    problems.addAll(conflicts);
  }

  /// The pack as the rules alone draft it.
  public static Generation generate(List<SourceDocument> sources, Settings settings) {
    return new Generator(sources, settings).generate(Map.of());
  }

  /// The texts of all sentences that a parse would help with, each once, in reading order.
  public List<String> sentences() {
    return bank.statements().stream().map(s -> s.sentence().text()).distinct().toList();
  }

  /// Says which engine parsed the sentences, for the record of each question it had a part in.
  public Generator parsedBy(String engine) {
    parser = engine;
    return this;
  }

  /// The pack, with what was wrong with the documents and what was not kept.
  ///
  /// @param parses by sentence; the rules work on where there is none
  public Generation generate(Map<String, Parse> parses) {
    return generate(parses, false);
  }

  /// @param untrusted whether what the ranking does not trust is kept, too: to learn from
  Generation generate(Map<String, Parse> parses, boolean untrusted) {
    var drafted = Templates.drafts(bank, parses);
    var unasked = drafted.unasked().stream().map(Dropped::of).toList();
    var kept = new Selection(bank, concord, dropped, settings, untrusted).best(drafted.drafts());
    var questions = new ArrayList<Question>();
    var taken = new TreeSet<String>();
    var cards = new HashMap<String, CardId>();
    var features = new HashMap<QuestionId, Set<String>>();
    for (var chosen : kept) {
      for (var form : chosen.forms()) {
        var question = question(chosen.draft(), form, cards, taken);
        questions.add(question);
        features.put(question.id(), Features.of(bank, framing, chosen.draft()));
      }
    }
    var pack = pack(inReadingOrder(questions));
    var all = Stream.concat(unasked.stream(), dropped.stream()).toList();
    var tally = Tally.of(pack, unasked, dropped);
    return new Generation(pack, problems, conflicts, all, tally, features);
  }

  private Question question(Draft draft, Form form, Map<String, CardId> cards, Set<String> taken) {
    var sentence = draft.fact().statement().sentence();
    var prompt = framing.prompt(draft);
    var card = card(draft, cards, taken);
    var seed = String.join("\u001f", form.name(), draft.document(), prompt, draft.key());
    var id = taking(Identity.mint(seed, taken), taken);
    return new Question(
        new QuestionId(id),
        card,
        prompt,
        form,
        corroboration(draft),
        List.of(),
        tags(draft),
        framing.attribution(draft),
        evidence(draft.document(), sentence.start(), last(draft.fact())),
        draft.asked() == null ? ENGINE : ENGINE + "+" + parser);
  }

  /// The card of a draft. What several documents state is one piece, and its card is named after
  /// the first draft of it.
  private CardId card(Draft draft, Map<String, CardId> cards, Set<String> taken) {
    var seed = new Knowledge(bank).of(draft);
    var piece = concord.piece(draft.fact()).map(number -> "piece " + number).orElse(seed);
    return cards.computeIfAbsent(
        piece, _ -> new CardId(taking(Identity.mint("card " + seed, taken), taken)));
  }

  /// Which other documents state the answer, in a sentence; empty where none does.
  private String corroboration(Draft draft) {
    var others = concord.alsoIn(draft.fact()).stream().map(id -> bank.source(id).name()).toList();
    return others.isEmpty() ? "" : "Also stated in " + String.join(", and in ", others) + ".";
  }

  private static String taking(String id, Set<String> taken) {
    taken.add(id);
    return id;
  }

  /// Topic and document; answers that are people are marked as names of people.
  private static List<String> tags(Draft draft) {
    return draft.topic().equals("claim")
        ? List.of(draft.topic(), draft.document(), "person")
        : List.of(draft.topic(), draft.document());
  }

  private static int last(Fact fact) {
    return fact instanceof GroupFact group
        ? group.last().sentence().end()
        : fact.statement().sentence().end();
  }

  private Evidence evidence(String document, int start, int end) {
    var file = java.util.Objects.requireNonNull(files.get(document));
    return new Evidence(document, start, end, file.text().substring(start, end));
  }

  private Pack pack(List<Question> questions) {
    var sources =
        bank.documents().stream()
            .map(d ->
                new Source(
                    d.id(),
                    d.title(),
                    d.publisher(),
                    d.date(),
                    java.util.Objects.requireNonNull(files.get(d.id())).path()))
            .toList();
    return new Pack(
        settings.packId(),
        settings.version(),
        settings.title(),
        settings.description(),
        settings.language(),
        settings.license(),
        settings.authors(),
        sources,
        questions);
  }

  private List<Question> inReadingOrder(List<Question> questions) {
    var order = bank.documents().stream().map(Document::id).toList();
    return questions.stream()
        .sorted(
            Comparator.comparingInt((Question q) -> order.indexOf(q.tags().get(1)))
                .thenComparingInt(q -> q.evidence() == null ? 0 : q.evidence().start())
                .thenComparing(q -> q.card().value()))
        .toList();
  }
}
