package memoire.question;

import java.util.List;

/// One spelling for words that British and American English spell in two ways. The result is for
/// comparing, not for reading.
final class Wordings {
  private static final List<String> OUR =
      List.of(
          "colour",
          "labour",
          "honour",
          "favour",
          "neighbour",
          "behaviour",
          "harbour",
          "humour",
          "vapour",
          "rumour",
          "armour",
          "flavour",
          "endeavour",
          "odour",
          "tumour",
          "rigour",
          "vigour",
          "saviour");

  private static final List<String> ISE =
      List.of("ise", "ised", "ises", "ising", "yse", "ysed", "yses", "ysing");

  private Wordings() {}

  static String common(String word) {
    if (word.length() < 5 || word.charAt(0) > 'z') {
      return word;
    }
    if (word.endsWith("tre") || word.endsWith("tres")) {
      int r = word.lastIndexOf('r');
      return word.substring(0, r) + "er" + word.substring(r + 2);
    }
    if (word.endsWith("amme") || word.endsWith("ammes")) {
      return word.replace("amme", "am");
    }
    if (word.endsWith("efence") || word.endsWith("ffence") || word.endsWith("licence")) {
      return word.substring(0, word.length() - 2) + "se";
    }
    return ize(our(word.replace("isation", "ization")));
  }

  private static String our(String word) {
    for (var stem : OUR) {
      if (word.contains(stem)) {
        return word.replace(stem, stem.substring(0, stem.length() - 2) + "r");
      }
    }
    return word;
  }

  private static String ize(String word) {
    for (var ending : ISE) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        int s = word.length() - ending.length() + 1;
        return word.substring(0, s) + 'z' + word.substring(s + 1);
      }
    }
    return word;
  }
}
