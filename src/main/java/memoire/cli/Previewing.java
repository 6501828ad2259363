package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import memoire.format.PackReport;
import memoire.question.CardId;
import memoire.screen.App;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Size;
import memoire.search.Query;
import memoire.search.Search;
import memoire.study.Picked;
import memoire.study.Wish;
import memoire.terminal.Program;
import memoire.text.SafeText;

/// The screens of a pack file. Each time the file is saved they begin anew at the same question;
/// what is wrong with it, if that is news, is shown first.
final class Previewing implements Program {
  /// What there is to show.
  ///
  /// @param path of the file
  /// @param name of the file, as the user gave it
  /// @param roots where the pack's documents may lie
  /// @param wanted which of its questions
  record Subject(Path path, String name, List<Path> roots, Search wanted) {}

  private final Surroundings there;
  private final Opened opened;
  private final Subject subject;
  private final Saves saves;
  private List<Picked> cards = List.of();
  private List<SafeText> told = List.of();
  private int place;
  private FullStudy study;

  Previewing(Surroundings there, Opened opened, Subject subject) {
    this.there = there;
    this.opened = opened;
    this.subject = subject;
    this.saves = new Saves(subject.path());
    this.study = study(List.of(), List.of());
    begin();
  }

  @Override
  public Frame frame(Size size) {
    return study.frame(size);
  }

  @Override
  public Next on(Input input) {
    return study.on(input);
  }

  @Override
  public int waitMillis() {
    return Math.min(study.waitMillis(), Saves.PAUSE);
  }

  @Override
  public Next waited() {
    if (!saves.isNew()) {
      return study.waited();
    }
    begin();
    return Next.GO_ON;
  }

  /// Reads the file, and begins at the question that was seen last. A file in which there is
  /// nothing to ask leaves on the screen what was there.
  private void begin() {
    try {
      var problems = problems();
      var news = problems.equals(told) ? List.<SafeText>of() : problems;
      told = problems;
      install();
      var rotated = new ArrayList<>(cards);
      Collections.rotate(rotated, -place);
      study = study(rotated, news);
    } catch (Refusal refusal) {
      var sentences = new ArrayList<>(told);
      sentences.add(SafeText.of(String.valueOf(refusal.getMessage())));
      complain(sentences);
    }
  }

  /// Makes the questions of the file those that are asked.
  ///
  /// @throws Refusal where there are none
  private void install() {
    var seen = study.card();
    var packs =
        Library.show(there, opened.store(), opened.planning(), subject.path(), subject.roots());
    var of =
        subject
            .wanted()
            .and(
                new Query.Any(
                    packs.stream()
                        .<Query>map(pack -> new Query.Named(Query.Thing.PACK, pack.id()))
                        .toList()));
    var found =
        opened.desk(there).supply(new Wish.Found(of.text(), true), there.now()).items().stream()
            .map(item -> new Picked(item.pack(), item.card().id()))
            .toList();
    if (found.isEmpty()) {
      throw new Refusal("The search finds no question in " + subject.name() + ".");
    }
    int before = index(seen, cards);
    int now = index(seen, found);
    place = now >= 0 ? now : Math.min(before >= 0 ? before : place, found.size() - 1);
    cards = found;
  }

  private static int index(Optional<CardId> card, List<Picked> among) {
    return card.map(id -> among.stream().map(Picked::card).toList().indexOf(id)).orElse(-1);
  }

  private void complain(List<SafeText> sentences) {
    if (study.card().isPresent()) {
      study.complain(sentences);
    } else {
      study = study(List.of(), sentences);
    }
  }

  /// What the check says of the file; nothing when all is well.
  private List<SafeText> problems() {
    var bytes = InputFiles.bytes(subject.path());
    var report =
        PackReport.of(
            subject.name(),
            PackFiles.one(subject.name(), subject.path(), bytes),
            bytes,
            name -> Library.text(subject.roots(), name));
    return report.problems().isEmpty() ? List.of() : report.lines();
  }

  private FullStudy study(List<Picked> asked, List<SafeText> problems) {
    var desk = opened.desk(there);
    var wish = new Wish.Chosen(asked, true);
    return new FullStudy(
        there,
        desk,
        opened.setup(desk, there),
        (setup, size) -> App.preview(setup, size, wish, problems));
  }
}
