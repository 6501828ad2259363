package memoire.phrase;

import java.util.List;
import java.util.Optional;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Says why nothing was asked of a sentence: the first reason that holds, from what its looks tell
/// to what only the attempt to ask has shown.
///
/// @param lead the sentence that leads to a list whose item it is; empty where it is no such item
record Refusals(Discourse discourse, List<Parse> lead) {
  private static final Refusal NO_GAP =
      new Refusal("no-gap", "None of its dates, counts and names can be asked for by itself.");

  Refusals {
    lead = List.copyOf(lead);
  }

  /// Of a sentence without a parse only its looks are known.
  static Refusal ofUnparsed(String text) {
    return Completeness.speech(text)
        .orElse(
            new Refusal(
                "not-parsed",
                "Its length or its end is not that of a sentence, so it was not parsed."));
  }

  Refusal of(Parse parse) {
    return Completeness.speech(parse.text())
        .or(() -> Proposition.whole(parse).map(this::of))
        .orElseGet(() ->
            new Refusal("no-sentence", "The parser finds nothing in it that the rest hangs on."));
  }

  private Refusal of(Proposition whole) {
    return fragment(whole)
        .or(() -> empty(whole.parse()))
        .or(() -> tooLong(whole))
        .or(() -> pointing(whole))
        .or(() -> tooLittle(whole))
        .orElse(NO_GAP);
  }

  private Optional<Refusal> fragment(Proposition whole) {
    return lead.isEmpty() ? Completeness.flaw(whole) : Completeness.tooShort(whole.parse().size());
  }

  private static Optional<Refusal> empty(Parse parse) {
    return Mentions.of(parse).isEmpty()
        ? Optional.of(
            new Refusal("nothing-to-ask", "No date, count or name to ask for was found in it."))
        : Optional.empty();
  }

  private Optional<Refusal> tooLong(Proposition whole) {
    return lead.isEmpty()
        ? Completeness.tooLong(whole.words().size(), Gaps.LONGEST)
        : Completeness.tooLong(
            whole.words().size() + lead.stream().mapToInt(Parse::size).sum(), Gaps.LONGEST_PASSAGE);
  }

  private Optional<Refusal> pointing(Proposition whole) {
    return Optional.ofNullable(discourse.pointer(whole, lead))
        .map(word ->
            new Refusal(
                "points-outside",
                "By itself it does not tell what “%s” means.".formatted(phrase(whole, word))));
  }

  /// `the` and `that` are said with their noun.
  private static String phrase(Proposition whole, Word word) {
    var parse = whole.parse();
    var noun = word.is("det") && word.head() > word.index() ? parse.word(word.head()) : word;
    return parse.text().substring(word.start(), noun.end());
  }

  /// It has a gap, but around that hardly anything.
  private Optional<Refusal> tooLittle(Proposition whole) {
    boolean hasGap =
        lead.isEmpty()
            && discourse.resolve(whole).map(Gap::new).stream()
                .flatMap(gap -> Mentions.of(whole.parse()).stream().map(gap::question))
                .anyMatch(Optional::isPresent);
    return hasGap
        ? Optional.of(
            new Refusal("too-little", "Beside the answer nothing in it tells what it is about."))
        : Optional.empty();
  }
}
