package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import memoire.drill.Paper;
import memoire.drill.Sealing;
import memoire.format.Media;
import memoire.format.SealedFiles;
import memoire.pack.PackMedia;
import memoire.study.Wording;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A paper without its keys.
@Command(
    name = "seal",
    sortOptions = false,
    description = {
      "Sets a paper that can be given away: no right answer can be read in it.",
      "",
      "Its key is a file of its own, which stays with you.",
      "",
      "  memoire pack seal geography.md -q 20 --time 30m -o test.paper --key test.key",
      "  memoire drill sit test.paper --name Ada     # the learner; writes her answers",
      "  memoire drill mark ada.answers --key test.key",
      "",
      "Explanations, feedback, hints, tags and sources are left out, and options stand",
      "in the order of their letters until they are shown. Cards to turn over cannot be",
      "sealed: nobody else can mark them.",
      ""
    })
final class PackSealCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private PaperOptions options = new PaperOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PAPER",
      description = "What learners take.")
  private Path output = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      description = "What stays with you; only you can read it.")
  private Path key = Path.of("");

  PackSealCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!options.isGiven()) {
      throw Refusal.ofUsage("Say what is asked: a pack, or parts of it.");
    }
    try (var opened = Library.open(here)) {
      var drawn = opened.desk(here).drills().draw(options.blueprint(here, opened), here.now());
      if (!drawn.notice().isEmpty()) {
        here.err().line(drawn.notice());
      }
      var sealing = Sealing.of(drawn.paper());
      if (sealing == null) {
        throw new Refusal(
            "Nothing was sealed: cards to turn over are marked by whoever turns them, and the paper"
                + " has no other question.");
      }
      write(sealing);
      return sealing.leftOut().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
  }

  private void write(Sealing sealing) {
    var target = here.directory().resolve(output);
    var secret = here.directory().resolve(key);
    var text = SealedFiles.paper(sealing.open());
    InputFiles.write(secret, SealedFiles.key(text, sealing.keyed()));
    InputFiles.ownersOnly(secret);
    InputFiles.write(target, text);
    var media = media(sealing.open());
    new MediaShelf(PackFiles.mediaFolder(target)).put(media);
    for (var item : sealing.leftOut()) {
      here.err()
          .line(
              SafeText.of(
                  "The question "
                      + item.question().id().value()
                      + " is left out: it is a card to turn over."));
    }
    here.out()
        .line(
            SafeText.of(
                output
                    + ": "
                    + Wording.count(sealing.open().size(), "question")
                    + (sealing.leftOut().isEmpty()
                        ? ""
                        : ", " + sealing.leftOut().size() + " left out")
                    + (media.isEmpty()
                        ? ""
                        : ", with "
                            + PackFiles.shown(media.names().size())
                            + " in "
                            + PackFiles.mediaFolder(target).getFileName())
                    + "; its key is "
                    + key
                    + ", SHA-256 "
                    + Media.sha256(text.getBytes(UTF_8)).substring(0, 16)
                    + "."));
  }

  /// The pictures that its questions show, of the installed packs.
  private Media media(Paper paper) {
    var shelf = MediaShelf.installed(here);
    var found = new Media.Found();
    var questions = paper.items().stream().map(Paper.Item::question).toList();
    for (var name : PackMedia.names(questions)) {
      if (Files.isRegularFile(shelf.path(name))) {
        found.take(InputFiles.bytes(shelf.path(name)));
      }
    }
    return found.done();
  }

  /// Reads a sealed paper.
  static @Nullable Paper read(Surroundings here, Path file, byte[] bytes) {
    var reading = SealedFiles.readPaper(file.toString(), bytes);
    reading.problems().forEach(problem -> here.err().line(problem.line()));
    return reading.value().orElse(null);
  }
}
