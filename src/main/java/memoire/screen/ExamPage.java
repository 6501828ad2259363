package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.deadline.Exam;
import memoire.study.Wish;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The exam on a pack: its day, the plan until then, and what will come of it.
///
/// @param model null until it is reckoned
/// @param line what is typed while the day is being set, or null
record ExamPage(
    String pack, @Nullable ExamModel model, @Nullable LineEditor line, SafeText notice, int scroll)
    implements Screen {
  private static final SafeText GONE =
      SafeText.of("The exam is taken away; the ordinary schedule goes on.");

  static Step<Screen> open(String pack) {
    return Step.to(new ExamPage(pack, null, null, SafeText.EMPTY, 0), new Effect.LoadExam(pack));
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.ExamLoaded(var loaded) when loaded.pack().equals(pack) ->
          Step.to(loaded(loaded));
      case Message.Loaded loaded -> started(loaded, scene);
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Commanded(var command) -> commanded(command, scene);
      case Input.Pressed pressed when line != null -> Step.to(typing(line.press(pressed.key())));
      case Input.Pasted pasted when line != null -> Step.to(typing(line.typed(pasted.text())));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return ExamSheet.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    if (line != null) {
      return List.of(Command.SET_EXAM, Command.BACK);
    }
    var commands = new ArrayList<Command>();
    if (hasExam()) {
      commands.addAll(List.of(Command.STUDY_EXAM, Command.CHANGE_EXAM, Command.NO_EXAM));
    }
    commands.add(Command.BACK);
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  @Override
  public boolean isTyping() {
    return line != null;
  }

  private boolean hasExam() {
    return model != null && model.outlook() != null;
  }

  /// A pack without an exam is asked for its day at once.
  private ExamPage loaded(ExamModel loaded) {
    var outlook = loaded.outlook();
    return new ExamPage(pack, loaded, outlook == null ? LineEditor.EMPTY : null, SafeText.EMPTY, 0);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case STUDY_EXAM ->
          Step.to(noting(SafeText.EMPTY), new Effect.StartSession(new Wish.Exam(pack)));
      case CHANGE_EXAM -> Step.to(typing(LineEditor.of(written())));
      case NO_EXAM ->
          Step.to(
              Home.at(pack).noting(GONE), new Effect.SetExam(pack, null), new Effect.LoadHome());
      case SET_EXAM -> set(scene);
      case BACK ->
          line != null && hasExam()
              ? Step.to(typing(null))
              : Step.to(Home.at(pack), new Effect.LoadHome());
      default ->
          Step.to(new ExamPage(pack, model, line, notice, Scrolling.after(command, this, scene)));
    };
  }

  private String written() {
    var outlook = model == null ? null : model.outlook();
    return outlook == null ? "" : outlook.exam().toString();
  }

  private Step<Screen> set(Scene scene) {
    var typed = line == null ? "" : line.stripped();
    var exam = Exam.parse(typed);
    if (exam.isEmpty()) {
      return Step.to(
          noting(SafeText.of("Type the day and the minutes a day, like 2027-06-12 30.")));
    }
    if (exam.get().day().isBefore(scene.today())) {
      return Step.to(noting(SafeText.of("That day is over.")));
    }
    return Step.to(
        new ExamPage(pack, null, null, SafeText.EMPTY, 0),
        new Effect.SetExam(pack, exam.get()),
        new Effect.LoadExam(pack));
  }

  private Step<Screen> started(Message.Loaded loaded, Scene scene) {
    return Study.starting(loaded, scene, null)
        .<Step<Screen>>map(Step::to)
        .orElseGet(() ->
            Step.to(noting(SafeText.of("Today’s minutes are used, or nothing is worth asking."))));
  }

  private ExamPage typing(@Nullable LineEditor now) {
    return new ExamPage(pack, model, now, SafeText.EMPTY, scroll);
  }

  private ExamPage noting(SafeText what) {
    return new ExamPage(pack, model, line, what, scroll);
  }

  /// The row in which the day is typed.
  void draw(Column body) {
    if (line != null) {
      Rewriting.line(body, List.of(run("› ", Style.ACCENT)), line, true, Style.STRONG);
    }
  }
}
