package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Paper;

/// The pages of [Sat] for a browser.
public final class SatPages {
  private SatPages() {}

  public static String result() {
    return ResultHtml.write(Sat.result(Sat.certain()), Sat.ZONE);
  }

  /// Three times every form.
  public static String paper() {
    return PaperHtml.write(thrice());
  }

  public static String answers() {
    return KeyHtml.write(thrice());
  }

  public static List<String> all() {
    return List.of(result(), paper(), answers());
  }

  private static Paper thrice() {
    var every = Sat.every(Sat.certain());
    var items = new ArrayList<Paper.Item>();
    for (int i = 0; i < 3; i++) {
      items.addAll(every.items());
    }
    return new Paper(every.title(), every.seed(), every.versions(), items, every.terms());
  }
}
