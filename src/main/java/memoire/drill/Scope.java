package memoire.drill;

import java.util.Locale;

/// Which cards come into question for a paper.
public enum Scope {
  ALL(""),
  /// What was answered wrongly the last time, in study or in a drill.
  MISSED("is:missed"),
  /// What was never asked.
  UNSEEN("is:new -is:drilled"),
  /// What is about to be forgotten, the most endangered first.
  FADING("-is:new sort:recall");

  private final String search;

  Scope(String search) {
    this.search = search;
  }

  /// In the search language.
  public String search() {
    return search;
  }

  /// As it is written in options and files.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Scope of(String label) {
    for (var scope : values()) {
      if (scope.label().equals(label)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("“" + label + "” is none of all, missed, unseen, fading");
  }
}
