package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import memoire.format.PackReader;
import memoire.format.QuestionJson;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Fingerprint;
import memoire.store.SourceText;
import memoire.store.Store;
import memoire.store.WrittenQuestion;
import memoire.text.SafeText;

/// The learner's file, with the packs of the distribution installed in it.
final class Library {
  /// A document shown as evidence is text by people; nobody wrote one larger than this.
  private static final long MOST_SOURCE_BYTES = 50L << 20;

  private Library() {}

  /// Opens the learner's file, and installs or updates the packs that ship with the program.
  static Store open(Surroundings here, Planning planning) {
    var store = Store.open(here.progress(), here.clock(), planning.rollOverHour());
    boolean ready = false;
    try {
      installShipped(here, store);
      if (store.needsRebuild()) {
        store.rebuild(planning::fold);
      }
      ready = true;
      return store;
    } finally {
      if (!ready) {
        store.close();
      }
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
      if (!store.setting(key).equals(java.util.Optional.of(stamp))) {
        install(here, store, home, file);
        store.setSetting(key, stamp);
      }
    }
  }

  private static void install(Surroundings here, Store store, Path home, Path file) {
    var bytes = read(file);
    var reading = PackReader.read(file.toString(), bytes);
    for (var problem : reading.problems()) {
      here.err().line(problem.line());
    }
    var pack = reading.value();
    var digest = sha256(bytes);
    if (!store.digest(pack.id()).equals(java.util.Optional.of(digest))) {
      store.install(
          pack,
          digest,
          sources(pack, home),
          question -> new WrittenQuestion(QuestionJson.write(question), Fingerprint.of(question)));
    }
  }

  private static List<SourceText> sources(Pack pack, Path home) {
    var texts = new ArrayList<SourceText>();
    for (var source : pack.sources()) {
      var file = resolve(home, source);
      if (file != null) {
        texts.add(new SourceText(source, new String(read(file), StandardCharsets.UTF_8)));
      }
    }
    return texts;
  }

  /// A pack names its documents itself: only files below its own directory are read.
  private static @org.jspecify.annotations.Nullable Path resolve(Path home, Source source) {
    if (source.file().isEmpty()) {
      return null;
    }
    var file = home.resolve(source.file()).normalize();
    return file.startsWith(home) && Files.isRegularFile(file) ? file : null;
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

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > MOST_SOURCE_BYTES) {
        throw new Refusal(SafeText.of(file + " is too large to be read.").value());
      }
      return Files.readAllBytes(file);
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
