package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.markup.MediaLink;
import memoire.pack.Keys;
import memoire.pack.diff.Edit;
import memoire.question.Question;
import memoire.study.Wording;
import memoire.text.Cells;
import memoire.text.SafeText;

/// What was changed in a pack, in lines: a sign for the kind of change, the question, what it
/// means.
final class EditLines {
  /// So much of a prompt is shown, in cells.
  private static final int SHOWN = 60;

  private EditLines() {}

  /// A change in one line.
  static String line(Edit edit) {
    return switch (edit) {
      case Edit.Added(var question, boolean isNewCard) ->
          "+ " + named(question) + (isNewCard ? "" : " (one more form of its card)");
      case Edit.Removed(var question, boolean isCardGone) ->
          "- " + named(question) + (isCardGone ? " (progress rests)" : " (its card stays)");
      case Edit.Replaced(var old, var question) ->
          "> " + named(old) + " (its progress moves to " + question.id().value() + ")";
      case Edit.Renamed(var old, var question) ->
          "> "
              + named(question)
              + " (was "
              + old.id().value()
              + ", whose progress moves; say that it replaces it, or give it that id again)";
      case Edit.Changed(var old, var question, var kind, var parts) ->
          switch (kind) {
            case COSMETIC -> "~ " + named(question) + " (" + String.join(", ", parts) + ")";
            case KEY -> "! " + named(question) + " (" + key(old, question) + ")";
            case MEANING -> "# " + named(question) + " (asks something else; progress stays on it)";
          };
    };
  }

  /// A question by its id and the beginning of what it asks.
  static String named(Question question) {
    var prompt = MediaLink.mapped(question.prompt(), EditLines::said).replace('\n', ' ');
    return question.id().value() + " " + Cells.fit(SafeText.of(prompt).value(), SHOWN);
  }

  private static String said(MediaLink link) {
    return "[" + MediaLink.said(link.alt(), link.target()) + "]";
  }

  /// What is right now and was not, or the other way round.
  private static String key(Question old, Question question) {
    var before = Wording.key(old);
    var after = Wording.key(question);
    if (!before.equals(after)) {
      return "key: " + before + " → " + after;
    }
    var changes = new ArrayList<String>();
    tell(changes, "also right: ", Keys.accepted(question), Keys.accepted(old));
    tell(changes, "no longer right: ", Keys.accepted(old), Keys.accepted(question));
    return changes.isEmpty() ? "key: " + after : String.join("; ", changes);
  }

  private static void tell(
      List<String> changes, String what, Set<String> some, Set<String> others) {
    var more = new TreeSet<>(some);
    more.removeAll(others);
    if (!more.isEmpty()) {
      changes.add(what + String.join(", ", more));
    }
  }
}
