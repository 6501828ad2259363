package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import memoire.screen.ListedCard;
import memoire.search.Completion;
import memoire.search.Search;
import memoire.search.Vocabulary;
import memoire.study.Wording;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// The list of cards line by line: a search is typed, and the first cards it finds are said.
final class BrowseTalk implements Dialogue {
  private static final int AT_ONCE = 20;

  private final Surroundings here;
  private final Desk desk;
  private final Vocabulary vocabulary;
  private final Function<ListedCard, String> wording;
  private Search search = Search.EVERYTHING;
  private int said;

  /// @param wording a card as one line
  BrowseTalk(
      Surroundings here, Desk desk, Vocabulary vocabulary, Function<ListedCard, String> wording) {
    this.here = here;
    this.desk = desk;
    this.vocabulary = vocabulary;
    this.wording = wording;
  }

  @Override
  public List<SafeText> opening() {
    return List.of(
        SafeText.of("Type a search; an empty line says more of what it found, :q leaves."));
  }

  @Override
  public SafeText prompt() {
    return SafeText.of("search> ");
  }

  @Override
  public Reply on(String line) {
    var text = line.strip();
    if (text.equals(":q")) {
      return Reply.end(List.of());
    }
    if (!text.isEmpty()) {
      var reading = Search.parse(text);
      if (!reading.problems().isEmpty()) {
        var problem = reading.problems().getFirst();
        return Reply.goOn(List.of(SafeText.of(problem.sentence() + " " + problem.remedy())));
      }
      search = reading.value();
      said = 0;
    }
    return Reply.goOn(more());
  }

  @Override
  public List<Completed> completions(String line, int caret) {
    var completion = Completion.at(line, caret, vocabulary);
    return completion.candidates().stream()
        .map(one -> new Completed(SafeText.of(completion.with(line, one)), SafeText.of(one)))
        .toList();
  }

  @Override
  public List<SafeText> closing() {
    return List.of();
  }

  private List<SafeText> more() {
    var found = desk.find(search, said, AT_ONCE, here.now());
    var lines = new ArrayList<SafeText>();
    if (said < found.total()) {
      found.cards().forEach(card -> lines.add(SafeText.of(wording.apply(card))));
      said += found.cards().size();
    }
    int left = found.total() - said;
    lines.add(
        SafeText.of(
            Wording.count(found.total(), "card") + (left > 0 ? ", " + left + " more." : ".")));
    return lines;
  }
}
