package memoire.search;

import memoire.question.Folding;

/// A name that is looked for: in any case and without accents; `*` stands for any letters, also
/// none.
public record NamePattern(String folded) {

  public static NamePattern of(String name) {
    return new NamePattern(Folding.word(name.strip()));
  }

  public boolean matches(String name) {
    return isMet(Folding.word(name));
  }

  /// Whether a tag, or one that it is below, has this name: `sanctions` is met by
  /// `sanctions::finance`.
  public boolean matchesTag(String tag) {
    var name = Folding.word(tag);
    for (int end = name.indexOf("::"); end >= 0; end = name.indexOf("::", end + 2)) {
      if (isMet(name.substring(0, end))) {
        return true;
      }
    }
    return isMet(name);
  }

  /// Goes back to the last star only, so that no pattern takes long.
  private boolean isMet(String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < folded.length() && folded.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < folded.length() && folded.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < folded.length() && folded.charAt(p) == '*') {
      p++;
    }
    return p == folded.length();
  }
}
