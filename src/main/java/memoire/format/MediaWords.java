package memoire.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import memoire.markup.MediaLink;
import memoire.markup.MediaType;
import memoire.pack.Pack;
import memoire.pack.PackMedia;

/// Packs in formats that have no place for pictures and sounds: what they show stands in words.
final class MediaWords {
  private MediaWords() {}

  /// The pack in such a format, with what is not in it told question by question.
  static Exported instead(Pack pack, String format, Function<Pack, Exported> write) {
    var export = new Export(pack);
    boolean hasAny = false;
    for (var question : pack.questions()) {
      Set<String> names = PackMedia.names(List.of(question));
      if (!names.isEmpty()) {
        hasAny = true;
        export.tell(Fault.MEDIA_IN_WORDS, question, format);
      }
    }
    if (!hasAny) {
      return write.apply(pack);
    }
    var written = write.apply(PackMedia.mapped(pack, MediaWords::words));
    var problems = new ArrayList<>(export.done("").problems());
    problems.addAll(written.problems());
    return new Exported(written.bytes(), written.leftOut(), problems);
  }

  private static String words(String text) {
    return MediaLink.mapped(
        text,
        link ->
            MediaType.named(link.target()).isPresent()
                ? "[" + MediaLink.said(link.alt(), link.target()) + "]"
                : null);
  }
}
