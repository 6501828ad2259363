package memoire.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import memoire.explain.Explained;
import memoire.format.Imported;
import memoire.format.PackCheck;
import memoire.format.PackFormat;
import memoire.format.PackReader;
import memoire.format.PackWriter;
import memoire.markup.Markup;
import memoire.pack.Pack;
import memoire.pack.Soundness;
import memoire.question.Fingerprint;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;
import memoire.text.Severity;

/// What must hold of whatever a reader returns. All that does not is an [AssertionError].
final class Holds {
  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{3}");

  /// Looking through one problem in a thousand more says little and takes long.
  private static final int MOST_LOOKED_AT = 40;

  private static final List<PackFormat> WRITTEN =
      List.of(PackFormat.values()).stream().filter(PackFormat::isWritten).toList();

  /// The day on which readers of reviews read.
  static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  private static final Set<String> EXPLAINED = ConcurrentHashMap.newKeySet();

  private Holds() {}

  /// A problem says where, what and what to do, has a page, and prints no control character.
  static void problems(List<Problem> problems) {
    for (var problem : problems.subList(0, Math.min(problems.size(), MOST_LOOKED_AT))) {
      var at = problem.at();
      that(at.equals(Position.NOWHERE) || (at.line() > 0 && at.column() > 0), problem);
      that(!problem.sentence().isBlank() && !problem.remedy().isBlank(), problem);
      that(problem.line().value().chars().noneMatch(Character::isISOControl), problem);
      if (!EXPLAINED.contains(problem.code())) {
        that(CODE.matcher(problem.code()).matches(), problem);
        that(Explained.page(problem.code()).isPresent(), problem);
        EXPLAINED.add(problem.code());
      }
    }
  }

  /// Every question of an imported pack is sound, can be shown and looked through; a pack without
  /// errors is the same when it is written and read, and every format can say what it makes of it.
  ///
  /// @param turn which of the formats it is written in
  static void imported(Imported imported, int turn) {
    that(imported.leftOut() >= 0, imported.leftOut());
    var pack = imported.file().pack();
    if (pack.questions().isEmpty()) {
      return;
    }
    for (var question : pack.questions()) {
      that(Soundness.check(question).isEmpty(), question);
      that(!Fingerprint.of(question).isEmpty(), question);
      Markup.read(question.prompt());
    }
    problems(PackCheck.problems("fuzz", new Reading<>(imported.file(), List.of()), _ -> null));
    if (imported.problems().stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
      same(pack);
    }
    var format = WRITTEN.get(Math.floorMod(turn, WRITTEN.size()));
    var exported = format.write(pack, imported.media());
    problems(exported.problems());
    var again = format.read("again", exported.bytes());
    problems(again.problems());
  }

  private static void same(Pack pack) {
    var json = PackWriter.write(pack);
    var read = PackReader.read("fuzz", json.getBytes(StandardCharsets.UTF_8));
    that(read.problems().isEmpty(), read.problems());
    that(PackWriter.write(read.value()).equals(json), json);
  }

  static void that(boolean holds, Object subject) {
    if (!holds) {
      throw new AssertionError(String.valueOf(subject));
    }
  }
}
