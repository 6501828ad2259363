package memoire.generate;

import java.util.regex.Pattern;
import memoire.fact.Fact.DateFact;
import memoire.template.Draft;

/// Tells when a date can be counted out: `On 22 February … Six weeks later, on {{5 April}}`.
final class CountedTimes {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards?|before|after),? "
              + "(?:(?:on|in|by) )?(?:the (?:year|month of) )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE =
      Pattern.compile("\\b(?:1\\d{3}|20\\d\\d|\\d{1,2} \\p{Lu}\\p{L}{2,8})\\b");

  private CountedTimes() {}

  static boolean in(Draft draft, String prompt) {
    int gap = prompt.indexOf("{{");
    return gap > 0
        && draft.fact() instanceof DateFact
        && COUNTED.matcher(prompt.substring(0, gap)).find()
        && DATE.matcher(prompt.substring(0, gap)).find();
  }
}
