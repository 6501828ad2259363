package memoire.screen;

import java.util.List;
import memoire.search.Completion;
import memoire.search.Vocabulary;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// A search while it is typed.
///
/// @param offer what Tab went through last, or null
/// @param base the text that `offer` completes
/// @param chosen which of its candidates stands in the text, or -1
record SearchLine(LineEditor editor, @Nullable Completion offer, String base, int chosen) {

  static SearchLine of(String text) {
    return typing(LineEditor.of(text));
  }

  String text() {
    return editor.text();
  }

  SearchLine press(Key key) {
    return typing(editor.press(key));
  }

  SearchLine paste(String text) {
    return typing(editor.typed(text));
  }

  /// What could stand at the caret.
  Completion completion(Vocabulary vocabulary) {
    return offer == null ? Completion.at(text(), caret(), vocabulary) : offer;
  }

  /// Completes what is typed as far as all candidates agree, then goes through them.
  SearchLine tab(Vocabulary vocabulary) {
    var going = offer;
    if (going != null) {
      return choosing(going, base, (chosen + 1) % going.candidates().size());
    }
    var found = Completion.at(text(), caret(), vocabulary);
    if (found.candidates().isEmpty()) {
      return this;
    }
    var common = found.common();
    if (found.candidates().size() == 1) {
      return typing(put(found, text(), common.endsWith(":") ? common : common + " "));
    }
    return common.length() > found.to() - found.from()
        ? typing(put(found, text(), common))
        : choosing(found, text(), 0);
  }

  private static SearchLine typing(LineEditor editor) {
    return new SearchLine(editor, null, "", -1);
  }

  private static SearchLine choosing(Completion offer, String base, int chosen) {
    return new SearchLine(put(offer, base, offer.candidates().get(chosen)), offer, base, chosen);
  }

  private static LineEditor put(Completion completion, String base, String candidate) {
    var before = Cells.graphemes(base.substring(0, completion.from()) + candidate);
    var whole = Cells.graphemes(completion.with(base, candidate));
    return new LineEditor(whole, Math.min(before.size(), whole.size()));
  }

  private int caret() {
    List<String> before = editor.graphemes().subList(0, editor.cursor());
    return before.stream().mapToInt(String::length).sum();
  }
}
