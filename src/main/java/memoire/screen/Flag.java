package memoire.screen;

/// What is shown beside a card in a list, by one letter each.
enum Flag {
  SUSPENDED("S", "suspended"),
  BURIED("B", "buried until another day"),
  FLAGGED("F", "flagged"),
  NOTED("N", "with a note of yours"),
  EDITED("E", "edited by you"),
  LEECH("L", "forgotten again and again");

  private final String sign;
  private final String meaning;

  Flag(String sign, String meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  String sign() {
    return sign;
  }

  String meaning() {
    return meaning;
  }

  boolean isOn(ListedCard card) {
    var marks = card.marks();
    return switch (this) {
      case SUSPENDED -> marks.suspended();
      case BURIED -> marks.buriedUntil() != null;
      case FLAGGED -> marks.flagged();
      case NOTED -> !marks.note().isEmpty();
      case EDITED -> card.isEdited();
      case LEECH -> card.isLeech();
    };
  }

  /// The letters of a card, in order.
  static String of(ListedCard card) {
    var signs = new StringBuilder();
    for (var flag : values()) {
      signs.append(flag.isOn(card) ? flag.sign : "");
    }
    return signs.toString();
  }
}
