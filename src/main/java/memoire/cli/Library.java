package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import memoire.format.Imported;
import memoire.format.PackFormat;
import memoire.format.QuestionJson;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Fingerprint;
import memoire.store.SourceText;
import memoire.store.Store;
import memoire.store.WrittenQuestion;
import memoire.text.Severity;
import org.jspecify.annotations.Nullable;

/// The learner's file, with the packs of the distribution installed in it.
final class Library {
  private Library() {}

  private static final String RULES = "memory.rules";

  /// Opens the learner's file, and installs or updates the packs that ship with the program.
  static Opened open(Surroundings here) {
    var store = Store.open(here.progress(), here.clock());
    boolean ready = false;
    try {
      var config = ConfigFile.read(here, store);
      var planning = Planning.of(config.value());
      store.daysBeginAt(planning.rollOverHour());
      installShipped(here, store);
      remember(store, planning);
      markAgain(store, planning);
      ready = true;
      return new Opened(store, config.value(), planning, config.problems());
    } finally {
      if (!ready) {
        store.close();
      }
    }
  }

  /// What is remembered is made anew from the log where it was lost, and where it was computed by
  /// other rules than hold now.
  private static void remember(Store store, Planning planning) {
    var rules = planning.fingerprint();
    var then = store.setting(RULES).orElse(Planning.standard().fingerprint());
    if (store.needsRebuild() || !then.equals(rules)) {
      store.rebuild(planning::after);
      store.setSetting(RULES, rules);
    }
  }

  /// What the questions of drills came to is found again where it was lost.
  private static void markAgain(Store store, Planning planning) {
    if (store.sittings().needsRebuild()) {
      new SittingFile(store, planning, new PackMarker(store)).rebuild();
    }
  }

  private static void installShipped(Surroundings here, Store store) {
    var home = here.distribution();
    if (home == null) {
      return;
    }
    for (var file : packFiles(home.resolve("questions"))) {
      // A file that has not changed since it was looked at need not be read: start-up is waiting.
      var key = "shipped." + file.getFileName();
      var stamp = stamp(file);
      if (!store.setting(key).equals(Optional.of(stamp))) {
        install(here, store, file, List.of(home));
        store.setSetting(key, stamp);
      }
    }
  }

  /// Installs a pack file, or its next version, and returns the pack's id. What is wrong with it is
  /// said; what can be read of it is installed.
  static String install(Surroundings here, Store store, Path file, List<Path> roots) {
    var bytes = InputFiles.bytes(file);
    var imported = read(file, bytes);
    imported.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problem -> here.err().line(problem.line()));
    return install(store, file, bytes, imported.file().pack(), roots);
  }

  /// The same without a word about what is wrong with it.
  static String install(Store store, Path file, List<Path> roots) {
    var bytes = InputFiles.bytes(file);
    return install(store, file, bytes, read(file, bytes).file().pack(), roots);
  }

  private static Imported read(Path file, byte[] bytes) {
    return PackFormat.recognised(file.toString(), bytes)
        .orElse(PackFormat.JSON)
        .read(file.toString(), bytes);
  }

  private static String install(Store store, Path file, byte[] bytes, Pack pack, List<Path> roots) {
    if (pack.id().isEmpty() || pack.questions().isEmpty()) {
      throw new Refusal("There is no question to study in " + file + ".");
    }
    var digest = sha256(bytes);
    if (!store.digest(pack.id()).equals(Optional.of(digest))) {
      store.install(
          pack,
          digest,
          sources(pack, roots),
          question -> new WrittenQuestion(QuestionJson.write(question), Fingerprint.of(question)));
    }
    return pack.id();
  }

  private static List<SourceText> sources(Pack pack, List<Path> roots) {
    var texts = new ArrayList<SourceText>();
    for (var source : pack.sources()) {
      var file = find(source, roots);
      if (file != null) {
        texts.add(new SourceText(source, InputFiles.text(file)));
      }
    }
    return texts;
  }

  /// A pack names its documents itself: only files below one of these directories are read.
  static @Nullable Path find(Source source, List<Path> roots) {
    for (var root : roots) {
      var top = root.toAbsolutePath().normalize();
      var file = InputFiles.below(top, source.file());
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /// The text of a document that a pack names; null where it is not at hand.
  static @Nullable String text(List<Path> roots, String name) {
    for (var root : roots) {
      var file = InputFiles.below(root.toAbsolutePath().normalize(), name);
      if (file != null) {
        return InputFiles.text(file);
      }
    }
    return null;
  }

  private static List<Path> packFiles(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.newDirectoryStream(directory, "*.pack.json")) {
      var found = new ArrayList<Path>();
      files.forEach(found::add);
      found.sort(null);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stamp(Path file) {
    try {
      return Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
