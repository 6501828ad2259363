package memoire.pack.diff;

/// By how much a version is to rise.
public enum Release {
  /// Nothing changed.
  NONE,
  /// Wording only.
  PATCH,
  /// New cards, or other keys.
  MINOR,
  /// Learners lose progress.
  MAJOR;

  /// The next version of that kind after `1.2.3`; the same where it is none of three numbers.
  public String after(String version) {
    var parts = version.split("\\.", -1);
    if (parts.length != 3) {
      return version;
    }
    try {
      long major = Long.parseLong(parts[0]);
      long minor = Long.parseLong(parts[1]);
      long patch = Long.parseLong(parts[2]);
      return switch (this) {
        case NONE -> version;
        case PATCH -> major + "." + minor + "." + (patch + 1);
        case MINOR -> major + "." + (minor + 1) + ".0";
        case MAJOR -> (major + 1) + ".0.0";
      };
    } catch (NumberFormatException e) {
      return version;
    }
  }

  /// By how much one version is above another; NONE when it is not above it.
  public static Release between(String before, String after) {
    var from = numbers(before);
    var to = numbers(after);
    for (int i = 0; i < 3; i++) {
      if (to[i] != from[i]) {
        return to[i] < from[i] ? NONE : i == 0 ? MAJOR : i == 1 ? MINOR : PATCH;
      }
    }
    return NONE;
  }

  private static long[] numbers(String version) {
    var numbers = new long[3];
    var parts = version.split("\\.", -1);
    for (int i = 0; i < Math.min(3, parts.length); i++) {
      try {
        numbers[i] = Long.parseLong(parts[i]);
      } catch (NumberFormatException e) {
        return new long[3];
      }
    }
    return numbers;
  }
}
