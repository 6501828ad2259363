package memoire.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a question was rejected.
public enum Reason {
  WRONG_KEY("wrong key"),
  NOT_ALONE("does not stand alone"),
  GRAMMAR("grammar"),
  SEVERAL_RIGHT("several right"),
  UNFAIR_OPTIONS("unfair options"),
  ATTRIBUTION("attribution"),
  UNSUPPORTED("not supported"),
  TRIVIAL("trivial"),
  OTHER("other");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /// What authors read.
  public String label() {
    return label;
  }

  /// The digit that stands for it, from 1 to 9.
  public int digit() {
    return List.of(values()).indexOf(this) + 1;
  }

  /// What files say: `wrong-key`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The reason that a file names.
  public static Optional<Reason> ofCode(String code) {
    for (var reason : values()) {
      if (reason.code().equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
