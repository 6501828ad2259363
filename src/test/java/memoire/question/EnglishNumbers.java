package memoire.question;

/// Numbers below a million as a person would write them.
final class EnglishNumbers {
  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ", -1);
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);

  private EnglishNumbers() {}

  static String words(int n) {
    if (n < 20) {
      return SMALL[n];
    }
    if (n < 100) {
      return TENS[n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[n % 10]);
    }
    if (n < 1000) {
      return SMALL[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100));
    }
    int rest = n % 1000;
    return words(n / 1000)
        + " thousand"
        + (rest == 0 ? "" : (rest < 100 ? " and " : ", ") + words(rest));
  }

  static String ordinal(int n) {
    String words = words(n);
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
    return words.substring(0, last) + ordinal(words.substring(last));
  }

  private static String ordinal(String word) {
    return switch (word) {
      case "zero" -> "zero";
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> (word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word) + "th";
    };
  }
}
