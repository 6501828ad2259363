package memoire.syntax;

/// Number of subject and verb.
final class Agreement {
  private Agreement() {}

  /// A singular noun before a plural verb, or the reverse, shows a wrong parse.
  static boolean agrees(Parse parse, Word subject, Word head) {
    var finite =
        parse.children(head).filter(w -> w.isKindOf("aux") || w.is("cop")).findFirst().orElse(head);
    boolean isJoined = parse.has(subject, "conj");
    boolean isPlural = subject.tag().endsWith("S") || isJoined;
    boolean isCollective = subject.isProperNoun() || subject.tag().equals("CD");
    if (!subject.isNoun() || isCollective) {
      return true;
    }
    return switch (finite.lower()) {
      case "was", "is", "has" -> !isPlural || !subject.tag().endsWith("S");
      case "were", "are" -> isPlural;
      default ->
          switch (finite.tag()) {
            case "VBZ" -> !subject.tag().endsWith("S");
            case "VBP" -> isPlural;
            default -> true;
          };
    };
  }
}
