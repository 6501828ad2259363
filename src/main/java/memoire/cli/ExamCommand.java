package memoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import memoire.deadline.Exam;
import memoire.screen.ExamModel;
import memoire.screen.ExamTold;
import memoire.store.InstalledPack;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prepares for an exam on a fixed day.
@Command(
    name = "exam",
    sortOptions = false,
    description = {
      "Prepares for an exam on a fixed day.",
      "",
      "With a day, the exam is set; without one, its plan and the expected score are",
      "told. From then on studying that pack asks what is worth most on the day.",
      "",
      "  memoire exam PACK 2027-06-12 --minutes 30",
      "  memoire study PACK",
      ""
    })
final class ExamCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(index = "0", arity = "0..1", paramLabel = "PACK", description = "Id of a pack.")
  private @Nullable String pack;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DAY", description = "Like 2027-06-12.")
  private @Nullable String day;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Minutes that you can study a day; 20 when not given.")
  private int minutes = Exam.USUAL_MINUTES;

  @Option(names = "--off", description = "Take the exam away; the ordinary schedule goes on.")
  private boolean off;

  ExamCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var simulating = new Simulating(opened.planning(), opened.config().study());
      var exams = new Exams(opened.store(), opened.planning(), simulating);
      var ids = opened.store().packs().stream().map(InstalledPack::id).toList();
      if (pack == null) {
        ids.forEach(id -> exams.of(id).ifPresent(exam -> tell(exams.model(id, here.now()))));
        if (ids.stream().allMatch(id -> exams.of(id).isEmpty())) {
          say("No exam is set. memoire exam PACK 2027-06-12 --minutes 30 sets one.");
        }
        return ExitCode.OK;
      }
      if (!ids.contains(pack)) {
        throw new Refusal(
            "There is no pack “" + pack + "” here. Installed: " + String.join(", ", ids) + ".");
      }
      change(exams, pack);
      tell(exams.model(pack, here.now()));
      return ExitCode.OK;
    }
  }

  private void change(Exams exams, String id) {
    if (off) {
      exams.set(id, null);
    } else if (day != null) {
      var exam = Exam.parse(day + " " + minutes);
      exams.set(
          id,
          exam.orElseThrow(() ->
              Refusal.ofUsage(
                  "“"
                      + day
                      + "” with "
                      + minutes
                      + " minutes a day is no exam. The day is"
                      + " written like 2027-06-12, the minutes are 1 to 1440.")));
    }
  }

  private void tell(ExamModel model) {
    say(model.title());
    List<String> lines = ExamTold.of(model);
    lines.forEach(this::say);
  }

  private void say(String line) {
    here.out().line(SafeText.of(line));
  }
}
