package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.MediaLink;
import memoire.markup.MediaType;
import memoire.question.Question;

/// Where the pictures and sounds are that a question shows before it is answered: a terminal shows
/// none, and starts no program that would.
final class Shown {
  private Shown() {}

  /// A line for each, its kind and its file: `image: /home/ada/…/a1b2.png`.
  ///
  /// @param folder of all files; empty where they are not known
  static List<String> files(Question question, List<String> options, String folder) {
    if (folder.isEmpty()) {
      return List.of();
    }
    var texts = new ArrayList<>(List.of(question.prompt()));
    texts.addAll(options);
    var lines = new ArrayList<String>();
    for (var text : texts) {
      for (var link : MediaLink.in(text)) {
        MediaType.named(link.target())
            .map(type -> type.kind().word() + ": " + folder + "/" + link.target())
            .filter(line -> !lines.contains(line))
            .ifPresent(lines::add);
      }
    }
    return lines;
  }

  /// The same below a question.
  static void draw(Column body, Question question, List<String> options, String folder) {
    var files = files(question, options, folder);
    if (!files.isEmpty()) {
      body.gap();
      files.forEach(line -> body.text(line, Style.MUTED));
    }
  }
}
