package memoire.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Collects what a sentence mentions: dates first, then numbers, then terms and names; what one of
/// them has taken, the next leaves alone.
final class Mentions {
  private final Parse parse;
  private final List<Mention> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private Mentions(Parse parse) {
    this.parse = parse;
  }

  /// All mentions of a sentence, in order; they do not overlap.
  static List<Mention> of(Parse parse) {
    var mentions = new Mentions(parse);
    var dates = new DateMentions(parse);
    dates.all().forEach(mentions::add);
    mentions.numbers(dates.words());
    mentions.offices();
    mentions.terms();
    mentions.names();
    mentions.capitals();
    return mentions.found.stream()
        .sorted(Comparator.comparingInt((Mention m) -> m.words().getFirst().index()))
        .toList();
  }

  private void numbers(Set<Word> dates) {
    var quantities = new Quantities(parse);
    var numbers = new NumberMentions(parse);
    for (int i = 0; i < parse.size(); i++) {
      if (!taken.contains(i) && !dates.contains(parse.word(i))) {
        int at = i;
        quantities.at(i).or(() -> numbers.at(at)).ifPresent(this::add);
      }
    }
  }

  private void offices() {
    var offices = new OfficeMentions(parse);
    parse.words().forEach(word -> offices.at(word).ifPresent(this::add));
  }

  private void terms() {
    var terms = new TermMentions(parse);
    parse.words().forEach(word -> terms.at(word).ifPresent(this::add));
  }

  private void names() {
    var runs = new NameRuns(parse);
    var names = new NameMentions(parse);
    for (int i = 0; i < parse.size(); i++) {
      if (!taken.contains(i) && runs.isNameWord(i)) {
        int end = runs.end(i);
        names.of(runs.start(i), end).ifPresent(this::add);
        i = end - 1;
      }
    }
  }

  /// What the taggers missed of names.
  private void capitals() {
    var runs = new CapitalRuns(parse);
    for (int i = 0; i < parse.size(); i++) {
      runs.at(i).ifPresent(this::add);
    }
  }

  private void add(Mention mention) {
    if (mention.words().stream().noneMatch(w -> taken.contains(w.index()))) {
      found.add(mention);
      mention.words().forEach(w -> taken.add(w.index()));
    }
  }

  /// The word on which the others of a group hang.
  static Word top(List<Word> words) {
    for (var word : words) {
      boolean inside = words.stream().anyMatch(o -> o.index() == word.head());
      if (!inside && !word.is("punct") && !word.is("case")) {
        return word;
      }
    }
    return words.getFirst();
  }
}
