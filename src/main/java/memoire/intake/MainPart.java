package memoire.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a page that holds its text.
final class MainPart {
  private static final String MAIN = "[itemprop=articleBody], article, main, [role=main]";
  private static final int MOST_CANDIDATES = 50;

  /// The main part holds that share of the text in paragraphs.
  private static final double LEAST_SHARE = 0.6;

  private MainPart() {}

  /// The smallest candidate that holds most of the paragraphs, else the body.
  static Element of(Document page) {
    var body = page.body();
    int all = paragraphs(body);
    var best = body;
    for (var candidate : page.select(MAIN).stream().limit(MOST_CANDIDATES).toList()) {
      int length = paragraphs(candidate);
      if (length > 0 && length >= all * LEAST_SHARE && candidate.parents().contains(best)) {
        best = candidate;
      }
    }
    return best;
  }

  /// Says what stands around the main part.
  static void beside(Document page, Element main, Markdown out) throws Unreadable {
    for (var child = main; child.parent() != null && !child.equals(page.body()); ) {
      var parent = child.parent();
      for (var sibling : parent.children()) {
        if (!sibling.equals(child)
            && !sibling.normalName().matches("script|style|noscript|template|svg")) {
          out.aside("outside the main part", sibling.text());
        }
      }
      child = parent;
    }
  }

  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.wholeText().length()).sum();
  }
}
