package memoire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.format.DecisionLog;
import memoire.format.PackReader;
import memoire.format.PackWriter;
import memoire.pack.Pack;
import memoire.review.Decisions;
import memoire.review.Reviewed;
import memoire.text.Severity;

/// A pack file with its documents, and the decisions beside it: `NAME.review.jsonl`.
record ReviewedPack(Surroundings here, Path file) {
  private static final String PACK = ".pack.json";
  private static final String DECISIONS = ".review.jsonl";

  /// Where the decisions are.
  Path log() {
    var name = String.valueOf(file.getFileName());
    var stem = name.endsWith(PACK) ? name.substring(0, name.length() - PACK.length()) : name;
    return file.resolveSibling(stem + DECISIONS);
  }

  /// The decisions, none when there is no file of them. Lines that are no decisions are reported,
  /// and count for nothing.
  Decisions decisions() {
    if (!Files.exists(log())) {
      return Decisions.NONE;
    }
    var reading = DecisionLog.read(shown(log()), InputFiles.bytes(log()));
    reading.problems().forEach(problem -> here.err().line(problem.line()));
    return Decisions.of(reading.value());
  }

  /// The pack. One that cannot be read as a whole is refused: writing it would lose the rest.
  Pack pack() {
    var reading = PackReader.read(shown(file), InputFiles.bytes(file));
    var errors =
        reading.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      errors.forEach(problem -> here.err().line(problem.line()));
      throw new Refusal(shown(file) + " has errors, and was left as it is. Correct them first.");
    }
    return reading.value();
  }

  /// The pack when it is there and can be read.
  Optional<Pack> packIfAny() {
    return Files.exists(file)
        ? Optional.of(PackReader.read(shown(file), InputFiles.bytes(file)).value())
        : Optional.empty();
  }

  /// The documents of a pack that are at hand, by their ids.
  ///
  /// @param roots where to look for them; nothing outside of these directories is read
  static Map<String, String> texts(Pack pack, List<Path> roots) {
    var texts = new HashMap<String, String>();
    for (var source : pack.sources()) {
      var found = Library.find(source, roots);
      if (found != null) {
        texts.put(source.id(), InputFiles.text(found));
      }
    }
    return texts;
  }

  /// Applies what is decided to the pack as it is on the disk now, and says whether that changed
  /// it.
  boolean apply() {
    var pack = pack();
    var reviewed = Reviewed.apply(pack, decisions());
    boolean isChanged = !reviewed.equals(pack);
    if (isChanged) {
      InputFiles.write(file, PackWriter.write(reviewed));
    }
    return isChanged;
  }

  /// A file as people named it.
  String shown(Path path) {
    var base = here.directory().toAbsolutePath().normalize();
    var absolute = path.toAbsolutePath().normalize();
    return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
  }
}
