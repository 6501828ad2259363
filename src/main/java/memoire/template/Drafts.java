package memoire.template;

import java.util.List;
import java.util.stream.Stream;

/// What was drafted, and the parsed sentences that gave no draft, in reading order.
public record Drafts(List<Draft> drafts, List<Unasked> unasked) {
  public Drafts {
    drafts = List.copyOf(drafts);
    unasked = List.copyOf(unasked);
  }

  /// The same with further drafts; a sentence that one of them asks about is no longer unasked.
  Drafts and(List<Draft> further) {
    var left =
        unasked.stream().filter(u -> further.stream().noneMatch(d -> isAbout(d, u))).toList();
    return new Drafts(Stream.concat(drafts.stream(), further.stream()).toList(), left);
  }

  private static boolean isAbout(Draft draft, Unasked unasked) {
    return draft.document().equals(unasked.document())
        && draft.fact().statement().sentence().equals(unasked.sentence());
  }
}
