package memoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.format.PackReader;
import memoire.format.QuestionJson;
import memoire.pack.Pack;
import memoire.pack.diff.PackDiff;
import memoire.store.InstalledPack;
import memoire.store.Store;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Installs a pack, or its next version.
@Command(
    name = "add",
    aliases = "update",
    sortOptions = false,
    description = {
      "Installs a pack, or its next version, and tells what changes.",
      "",
      "What you know stays, and so do your own words, notes and marks. A version in",
      "which other answers are right is shown first, and installed with --accept-keys.",
      ""
    })
final class PackAddCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pack files.")
  private List<Path> files = List.of();

  @Option(names = "--accept-keys", description = "Install it though other answers are right.")
  private boolean acceptKeys;

  @Option(
      names = "--accept-signer",
      description = "Install it though it is not signed by who signed it before.")
  private boolean acceptSigner;

  @Option(
      names = "--with-reviews",
      description = {
        "Take the reviews that are in a package of Anki into your own log, so that you",
        "go on where you were. Those that are there already are not taken again."
      })
  private boolean withReviews;

  PackAddCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    int refused = 0;
    try (var opened = Library.open(here)) {
      for (var file : files) {
        refused += add(opened, file) ? 0 : 1;
      }
    }
    return refused == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private boolean add(Opened opened, Path name) {
    var store = opened.store();
    var file = here.directory().resolve(name).toAbsolutePath().normalize();
    var bytes = InputFiles.bytes(file);
    var format = NamedPacks.format(name, bytes);
    var contents = PackFiles.read(format, name.toString(), file, bytes);
    boolean isWelcome = true;
    for (var pack : contents.packs()) {
      isWelcome &= isWelcome(store, pack.file().pack());
    }
    if (!isWelcome) {
      return false;
    }
    var folder = file.resolveSibling("");
    var roots = List.of(here.directory(), folder, folder.resolve(".."));
    for (var pack : Library.install(here, store, file, roots, acceptSigner)) {
      here.out().line(SafeText.of(pack.id() + " " + pack.version() + " is installed."));
      new AnkiProgress(here, opened).add(format, name.toString(), bytes, pack, withReviews);
    }
    return true;
  }

  /// Tells what changes; whether the learner wants it.
  private boolean isWelcome(Store store, Pack next) {
    var installed = store.packs().stream().filter(pack -> pack.id().equals(next.id())).findFirst();
    if (installed.isPresent()) {
      var diff = PackDiff.of(asInstalled(store, installed.get()), next);
      PackDiffCommand.tell(here, diff);
      if (diff.changesKeys() && !acceptKeys) {
        here.err()
            .line(
                SafeText.of(
                    next.id()
                        + " is left as it is: other answers would be right. Look at the lines that"
                        + " begin with ! and #, and say --accept-keys."));
        return false;
      }
    }
    return true;
  }

  /// The pack as it stands, in its own words and not the learner's.
  private static Pack asInstalled(Store store, InstalledPack pack) {
    var questions =
        store.questions(pack.id(), PackReader.MOST_QUESTIONS).stream()
            .map(stored ->
                stored.base() == null
                    ? stored
                    : store.original(stored.card(), stored.id()).orElse(stored))
            .map(stored -> QuestionJson.read(stored.body()))
            .toList();
    return new Pack(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.description(),
        pack.language(),
        pack.license(),
        pack.authors(),
        List.of(),
        questions);
  }
}
