package memoire.question;

import java.util.List;
import java.util.Set;

/// Answers of the same pack that are known to be something else than the key.
final class Others {
  private Others() {}

  /// Whether what was typed is one of them, and not another wording of the key.
  static boolean contain(Set<String> others, String typed, List<String> wordings) {
    if (others.isEmpty()) {
      return false;
    }
    String said = Phrase.of(typed).canonical();
    for (var other : others) {
      if (Phrase.of(other).canonical().equals(said) && !isWording(other, wordings)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the tokens is an answer of its own.
  static boolean containAny(Set<String> others, List<Token> tokens) {
    var canonical = tokens.stream().map(Token::canonical).toList();
    for (var other : others) {
      if (canonical.contains(Phrase.of(other).canonical())) {
        return true;
      }
    }
    return false;
  }

  /// One of them that what was typed is at most that many slips from; empty when there is none.
  static String nearest(Set<String> others, Phrase said, int slips, List<String> wordings) {
    int letters = said.canonical().length();
    for (var other : others) {
      if (Math.abs(other.length() - letters) > letters / 2 + slips) {
        continue;
      }
      String canonical = Phrase.of(other).canonical();
      if (Typos.distance(canonical, said.canonical(), slips) <= slips
          && !isWording(other, wordings)) {
        return other;
      }
    }
    return "";
  }

  private static boolean isWording(String other, List<String> wordings) {
    String canonical = Phrase.of(other).canonical();
    for (var wording : wordings) {
      if (Phrase.of(wording).canonical().equals(canonical)) {
        return true;
      }
    }
    return false;
  }
}
