package memoire.pack.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Evidence;
import memoire.question.Question;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Checks that every quoted passage stands in its source where the question says.
public final class Evidences {
  private Evidences() {}

  /// Compares the quotes of a pack with its sources.
  ///
  /// @param sourceText the text of the file that a source names ([Source#file()]), or null when it
  ///   is not at hand: its questions are passed over
  public static List<Finding> check(Pack pack, Function<String, @Nullable String> sourceText) {
    var texts = texts(pack.sources(), sourceText);
    var found = new ArrayList<Finding>();
    for (var question : pack.questions()) {
      var passage = question.evidence();
      var text = passage == null ? null : texts.get(passage.document());
      if (passage != null && text != null) {
        check(question, passage, text).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Map<String, String> texts(
      List<Source> sources, Function<String, @Nullable String> sourceText) {
    var texts = new HashMap<String, String>();
    for (var source : sources) {
      var text = source.file().isEmpty() ? null : sourceText.apply(source.file());
      if (text != null) {
        texts.put(source.id(), text);
      }
    }
    return texts;
  }

  private static Optional<Finding> check(Question question, Evidence passage, String text) {
    if (passage.start() >= 0
        && passage.end() <= text.length()
        && text.regionMatches(passage.start(), passage.quote(), 0, passage.quote().length())) {
      return Optional.empty();
    }
    int elsewhere = text.indexOf(passage.quote());
    var document = passage.document();
    return Optional.of(
        elsewhere < 0
            ? finding(question, EvidenceFlaw.NOT_THERE, document)
            : finding(
                question,
                EvidenceFlaw.ELSEWHERE,
                document,
                String.valueOf(elsewhere),
                String.valueOf(elsewhere + passage.quote().length())));
  }

  private static Finding finding(Question question, EvidenceFlaw flaw, String... words) {
    var told = flaw.in("", Position.NOWHERE, words);
    return new Finding(question.id(), told.code(), told.severity(), told.sentence(), told.remedy());
  }
}
