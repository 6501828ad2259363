package memoire.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can stand before a colon. The only table of the language: the reader, the help page and
/// completion are driven by it, and a test holds the README to it.
public enum Key {
  TAG("tag", "tag:sanctions", "with this tag, or one below it (sanctions::finance)"),
  PACK("pack", "pack:harbour", "of this pack, by its id or its title"),
  SOURCE("source", "source:bluebook-2022", "drawn from this document"),
  FORM("form", "form:date", "that can be asked in this form"),
  IS("is", "is:due", "in this state: " + State.all()),
  DUE("due", "due:<3", "due in fewer than 3 days; also a day, due:2026-12-01, or due:0..7"),
  STABILITY("stability", "stability:>30", "that hold for more than 30 days"),
  DIFFICULTY("difficulty", "difficulty:>7", "as difficult as this, from 1 to 10"),
  RECALL("recall", "recall:<0.8", "whose chance of recall today is below 80 %"),
  LAPSES("lapses", "lapses:>=4", "forgotten at least 4 times"),
  REVIEWS("reviews", "reviews:0", "answered so many times"),
  ADDED("added", "added:<7", "installed fewer than 7 days ago"),
  ANSWERED("answered", "answered:<3", "last answered fewer than 3 days ago"),
  AGAIN("again", "again:7", "rated “again” in the last 7 days"),
  NOTE("note", "note:treaty", "whose note has a word that begins so"),
  ID("id", "id:c3p8v2na", "with this id"),
  SORT("sort", "sort:-due", "in this order, with - from the other end: " + Order.Column.all());

  private final String label;
  private final String example;
  private final String help;

  Key(String label, String example, String help) {
    this.label = label;
    this.example = example;
    this.help = help;
  }

  /// As it is typed, without the colon.
  public String label() {
    return label;
  }

  /// One use of it.
  public String example() {
    return example;
  }

  /// Which cards the example finds: the end of a sentence that begins with “Cards”.
  public String help() {
    return help;
  }

  /// The key of that name, in either case.
  static Optional<Key> of(String label) {
    var lower = label.toLowerCase(Locale.ROOT);
    return List.of(values()).stream().filter(key -> key.label.equals(lower)).findFirst();
  }

  static String all() {
    return String.join(", ", List.of(values()).stream().map(Key::label).toList());
  }
}
