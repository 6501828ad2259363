package memoire.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.document.Document;
import memoire.document.Paragraph;
import memoire.document.Sentence;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Propositions;
import memoire.syntax.Repairs;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a document's parsed sentences.
public final class Questions {
  /// Names and years that a question must hold besides its answer, so that it is about something.
  private static final int FEWEST_ANCHORS = 1;

  /// A sentence and what can be asked of it.
  ///
  /// @param refusal why that is nothing; null where something is asked
  public record Of(Sentence sentence, List<Asked> asked, @Nullable Refusal refusal) {
    public Of {
      asked = List.copyOf(asked);
    }
  }

  private final Document document;
  private final Map<String, Parse> parses;
  private final Cast cast;
  private Setting setting;

  /// The paragraph before, in the same section.
  private List<Discourse.Told> earlier = List.of();

  /// The sentence that leads to a list; null where none does.
  private @Nullable Parse lead;

  private Questions(Document document, Map<String, Parse> parses) {
    this.document = document;
    var openings = new Openings(parses.values());
    this.parses = new HashMap<>();
    parses.forEach((text, parse) -> this.parses.put(text, Repairs.of(openings.corrected(parse))));
    this.cast =
        new Cast(
            document,
            document
                .sentences()
                .flatMap(s -> Optional.ofNullable(this.parses.get(s.text())).stream())
                .toList());
    this.setting = Setting.of(cast, Dating.of(document.date()), "");
  }

  /// @param parses by the text of the sentence
  public static Questions of(Document document, Map<String, Parse> parses) {
    return new Questions(document, parses);
  }

  /// Who and what the document is about.
  public Cast cast() {
    return cast;
  }

  /// Its sentences and what can be asked of each, in order.
  public List<Of> sentences() {
    var all = new ArrayList<Of>();
    for (var section : document.sections()) {
      earlier = List.of();
      lead = null;
      setting = Setting.of(cast, setting.dating(), section.heading());
      section.paragraphs().forEach(paragraph -> all.addAll(of(paragraph)));
    }
    return all;
  }

  private List<Of> of(Paragraph paragraph) {
    if (paragraph.kind() == Paragraph.Kind.QUOTE) {
      earlier = List.of();
      return ofQuotation(paragraph);
    }
    var all = new ArrayList<Of>();
    var parsed =
        paragraph.sentences().stream()
            .flatMap(s -> Optional.ofNullable(parses.get(s.text())).stream())
            .filter(p -> !p.words().isEmpty())
            .toList();
    // A footnote goes on with nothing that stands above it.
    boolean isNote = paragraph.kind() == Paragraph.Kind.NOTE;
    var discourse =
        new Discourse(setting, isNote ? List.of() : earlier, !isNote && parsed.size() == 1);
    for (var sentence : paragraph.sentences()) {
      var parse = parses.get(sentence.text());
      if (parse == null || parse.words().isEmpty()) {
        all.add(new Of(sentence, List.of(), Refusals.ofUnparsed(sentence.text())));
        discourse.interrupt();
      } else {
        var before = paragraph.kind() == Paragraph.Kind.ITEM ? lead : null;
        all.add(of(sentence, parse, before, discourse));
        discourse.pass(parse);
      }
    }
    earlier = discourse.told();
    if (paragraph.kind() != Paragraph.Kind.ITEM) {
      boolean leads = !parsed.isEmpty() && parsed.getLast().text().strip().endsWith(":");
      lead = leads ? parsed.getLast() : null;
    }
    return all;
  }

  /// Somebody's words, set off as a block: whose they are, only the text around them says.
  private static List<Of> ofQuotation(Paragraph paragraph) {
    var speech = new Refusal("speech", "It is somebody's words, set off as a quotation.");
    return paragraph.sentences().stream().map(s -> new Of(s, List.of(), speech)).toList();
  }

  private Of of(Sentence sentence, Parse parse, @Nullable Parse before, Discourse discourse) {
    var asked = before == null ? of(parse, discourse) : ofItem(parse, before, discourse);
    if (!asked.isEmpty()) {
      return new Of(sentence, asked, null);
    }
    var shown = before == null ? List.<Parse>of() : List.of(before);
    return new Of(sentence, asked, new Refusals(discourse, shown).of(parse));
  }

  /// Where a list stands after a sentence that leads to it, each item says something with that.
  private List<Asked> ofItem(Parse parse, Parse lead, Discourse discourse) {
    var item = Proposition.whole(parse);
    if (item.isEmpty()
        || Completeness.tooShort(parse.size()).isPresent()
        || Completeness.isSpeech(parse)) {
      return List.of();
    }
    return Mentions.of(parse).stream()
        .flatMap(m -> Gaps.ofItem(discourse, lead, item.get(), m).stream())
        .toList();
  }

  private List<Asked> of(Parse parse, Discourse discourse) {
    var whole = Proposition.whole(parse).filter(Completeness::isComplete);
    if (Completeness.isSpeech(parse) || whole.isEmpty()) {
      return List.of();
    }
    var propositions = Propositions.of(parse).stream().filter(Completeness::isSound).toList();
    var clear = propositions.stream().flatMap(p -> discourse.resolve(p).stream()).toList();
    var loose =
        propositions.stream()
            .flatMap(p -> discourse.resolveLoosely(p).stream())
            .filter(r -> r.loose() == 1)
            .toList();
    var gaps = new Gaps(cast, discourse, whole.get());
    var asked = new ArrayList<Asked>();
    for (var mention : Mentions.of(parse)) {
      inWords(mention, clear).or(() -> inWords(mention, loose)).ifPresent(asked::add);
      gaps.of(mention).ifPresent(asked::add);
    }
    return asked;
  }

  private Optional<Asked> inWords(Mention mention, List<Resolved> statements) {
    return statements.stream()
        .filter(s -> s.proposition().words().containsAll(mention.words()))
        .flatMap(s -> new Asking(s).question(mention).stream())
        .filter(q -> cast.anchors(q) >= FEWEST_ANCHORS)
        .findFirst();
  }
}
