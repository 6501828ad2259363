package memoire.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memoire.pack.Source;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.screen.Cover;
import memoire.screen.Setup;
import memoire.screen.Spoken;
import memoire.study.Asked;
import memoire.study.Moment;
import memoire.study.Session;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// A session of study line by line. A line answers the question; `:hint`, `:undo`, `:redo`,
/// `:help` and `:quit` are commands.
final class LineStudy implements Dialogue {
  private static final List<SafeText> HELP =
      lines(
          "Type your answer and press Enter. An empty line is no answer; ? says you don't know.",
          ":hint shows a hint, :undo takes the last answer back, :redo restores it,",
          ":quit ends with a summary; every answer given is already kept.");

  private final Surroundings here;
  private final Desk desk;
  private final List<Cover> covers;
  private Session session;
  private Moment since;
  private int hints;
  private boolean isTurned;

  LineStudy(Surroundings here, Desk desk, Setup setup, List<String> packs) {
    this.here = here;
    this.desk = desk;
    this.since = here.now();
    var items = desk.items(packs, false, since);
    this.covers = desk.covers(items);
    this.session =
        Session.start(items, false, setup.rules(), setup.preferences(), setup.seed(), since);
  }

  @Override
  public List<SafeText> opening() {
    var said = new ArrayList<SafeText>();
    session.asked().ifPresentOrElse(asked -> said.addAll(ask(asked)), () -> said.addAll(nothing()));
    return said;
  }

  /// Whether there is anything to ask.
  boolean isOver() {
    return session.asked().isEmpty();
  }

  @Override
  public SafeText prompt() {
    return SafeText.of("> ");
  }

  @Override
  public Reply on(String line) {
    var typed = line.strip();
    if (typed.startsWith(":")) {
      return commanded(typed.substring(1).strip().toLowerCase(Locale.ROOT));
    }
    return session.asked().map(asked -> heard(asked, typed)).orElseGet(this::ended);
  }

  @Override
  public List<SafeText> closing() {
    return session.played().isEmpty() ? List.of() : Spoken.summary(session, here.now());
  }

  private Reply commanded(String command) {
    return switch (command) {
      case "help", "h" -> Reply.goOn(HELP);
      case "hint" -> Reply.goOn(List.of(hint()));
      case "undo", "u" -> moved(session.undo(here.now()), "There is nothing to take back.");
      case "redo" -> moved(session.redo(here.now()), "There is nothing to restore.");
      case "quit", "q" -> ended();
      default -> Reply.goOn(HELP);
    };
  }

  private SafeText hint() {
    var given = session.asked().map(asked -> asked.question().hints()).orElse(List.of());
    if (hints >= given.size()) {
      return SafeText.of(given.isEmpty() ? "This question has no hints." : "There are no more hints.");
    }
    return SafeText.of("Hint: " + given.get(hints++));
  }

  private Reply moved(Session to, String complaint) {
    if (to.pending().isEmpty()) {
      return Reply.goOn(lines(complaint));
    }
    save(to);
    return goOn(new ArrayList<>());
  }

  private Reply heard(Asked asked, String typed) {
    if (asked.question().form() instanceof Form.Flip && !isTurned && !typed.equals("?")) {
      isTurned = true;
      return Reply.goOn(Spoken.turned(asked));
    }
    return switch (Spoken.read(asked, typed)) {
      case Spoken.Heard.Unclear(var complaint) -> Reply.goOn(List.of(complaint));
      case Spoken.Heard.Understood(var answer) -> answered(answer);
    };
  }

  private Reply answered(Answer answer) {
    var now = here.now();
    save(session.answer(answer, hints, now, Duration.between(since.at(), now.at()).abs()));
    var said = new ArrayList<>(Spoken.feedback(session, now, source()));
    said.add(SafeText.EMPTY);
    return goOn(said);
  }

  /// Asks what stands, or the next question, or says that nothing is left.
  private Reply goOn(List<SafeText> said) {
    session = session.next(here.now());
    hints = 0;
    isTurned = false;
    since = here.now();
    var asked = session.asked();
    if (asked.isEmpty()) {
      said.addAll(closing());
      return Reply.end(said);
    }
    said.addAll(ask(asked.get()));
    return Reply.goOn(said);
  }

  private Reply ended() {
    return Reply.end(closing());
  }

  private void save(Session changed) {
    session =
        changed.pending().map(change -> changed.logged(desk.save(change))).orElse(changed);
  }

  private List<SafeText> ask(Asked asked) {
    var said = new ArrayList<SafeText>();
    said.add(SafeText.of(title(asked.item().pack()) + ", " + session.left() + " left"));
    said.addAll(Spoken.ask(asked));
    return said;
  }

  private List<SafeText> nothing() {
    return lines("Nothing is due, and there is nothing new today.");
  }

  private String title(String pack) {
    return covers.stream()
        .filter(cover -> cover.pack().equals(pack))
        .map(Cover::title)
        .findFirst()
        .orElse(pack);
  }

  private Optional<Source> source() {
    return session
        .last()
        .map(played -> played.asked())
        .flatMap(
            asked -> {
              var evidence = asked.question().evidence();
              return evidence == null
                  ? Optional.<Source>empty()
                  : covers.stream()
                      .filter(cover -> cover.pack().equals(asked.item().pack()))
                      .flatMap(cover -> cover.sources().stream())
                      .filter(source -> source.id().equals(evidence.document()))
                      .findFirst();
            });
  }

  private static List<SafeText> lines(String... texts) {
    return java.util.Arrays.stream(texts).map(SafeText::of).toList();
  }
}
