package memoire.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Makes Markdown of HTML: headings, paragraphs, lists, quotations and captions of the main part;
/// tables and all that surrounds the text are set aside. Walks without recursion.
final class HtmlIntake implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "canvas",
          "head",
          "audio",
          "video",
          "map",
          "math");
  private static final Map<String, String> FURNITURE =
      Map.ofEntries(
          Map.entry("nav", "navigation"),
          Map.entry("footer", "page foot"),
          Map.entry("aside", "sidebar"),
          Map.entry("form", "form"),
          Map.entry("button", "form"),
          Map.entry("select", "form"),
          Map.entry("textarea", "form"),
          Map.entry("dialog", "form"),
          Map.entry("table", "table"),
          Map.entry("pre", "code"));
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?<name>shar(?:e|ing)|social|related|comments?|cookies?|breadcrumbs?|newsletter"
              + "|advert\\w*|ads?|promo|sidebar|tags?|rating|subscribe|pagination|toc|infobox|navbox"
              + "|reflist|references|mw-editsection|hatnote|skip|menu|byline|author|credits?)(?:$|[\\s_-])");

  /// What is named like furniture and holds more of the text than this is no furniture.
  private static final double MOST_OF_TEXT = 0.3;

  private final Markdown out = new Markdown();
  private final StringBuilder block = new StringBuilder();
  private final String title;
  private final int textLength;
  private String shape = "p";
  private int breaks;
  private int quotes;
  private int items;
  private int captions;
  private @Nullable Unreadable failure;

  private HtmlIntake(String title, int textLength) {
    this.title = title;
    this.textLength = textLength;
  }

  static String markdown(String html) throws Unreadable {
    var page = Jsoup.parse(html);
    var metadata = HtmlMetadata.of(page);
    var main = MainPart.of(page);
    var intake = new HtmlIntake(metadata.title(), main.wholeText().length());
    if (!metadata.title().isEmpty()) {
      intake.out.heading(1, metadata.title());
    }
    NodeTraversor.filter(intake, main);
    intake.close();
    MainPart.beside(page, main, intake.out);
    if (intake.failure != null) {
      throw intake.failure;
    }
    return intake.out.with(metadata);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    var name = element.normalName();
    if (SILENT.contains(name) || element.hasAttr("hidden") || isFootnoteMark(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    var furniture = furniture(element, name);
    if (furniture != null) {
      close();
      aside(furniture, element.text());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("sup")) {
      append(Superscripts.raised(element.text().strip()));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (isBlock(element, name)) {
      close();
      count(name, 1);
      shape = shape(name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element, element.normalName())) {
      close();
      count(element.normalName(), -1);
      var parent = element.parent();
      shape = parent == null ? "p" : shape(parent.normalName());
    }
    return failure == null ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  /// Counts, as looking up through a hundred thousand ancestors takes too long.
  private void count(String name, int step) {
    quotes += name.equals("blockquote") ? step : 0;
    items += name.equals("li") || name.equals("dd") ? step : 0;
    captions += name.equals("figcaption") ? step : 0;
  }

  private static boolean isBlock(Element element, String name) {
    return element.isBlock() || name.equals("li") || name.equals("figcaption");
  }

  private @Nullable String furniture(Element element, String name) {
    var reason = FURNITURE.get(name);
    if (reason != null) {
      return reason;
    }
    var hidden = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    if (element.attr("aria-hidden").equals("true") || hidden.contains("display:none")) {
      return "hidden";
    }
    if (element.attr("role").equals("navigation") || element.attr("role").equals("complementary")) {
      return "navigation";
    }
    var names = FURNITURE_NAME.matcher(element.className() + " " + element.id());
    boolean small = element.isBlock() && names.find();
    return small && element.wholeText().length() < textLength * MOST_OF_TEXT
        ? names.group("name").toLowerCase(Locale.ROOT)
        : null;
  }

  /// A raised link to a note on the same page.
  private static boolean isFootnoteMark(Element element) {
    if (!element.normalName().equals("sup")) {
      return false;
    }
    var link = element.selectFirst("a[href]");
    return (link != null && link.attr("href").startsWith("#")) || element.hasClass("reference");
  }

  /// What the text in an element is, when it is within the elements that are counted.
  private String shape(String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption" -> name;
      case "li", "dt", "dd" -> "li";
      default -> quotes > 0 ? "blockquote" : items > 0 ? "li" : captions > 0 ? "figcaption" : "p";
    };
  }

  private void append(String text) {
    block.append(text);
    if (!text.isBlank()) {
      breaks = 0;
    }
  }

  /// Two breaks part paragraphs.
  private void lineBreak() {
    block.append(' ');
    breaks++;
    if (breaks == 2) {
      close();
    }
  }

  private void close() {
    var text = Markdown.plain(block.toString());
    block.setLength(0);
    breaks = 0;
    try {
      switch (shape) {
        case "h1" -> {
          if (!text.equals(title)) {
            out.heading(2, text);
          }
        }
        case "h2", "h3", "h4", "h5", "h6" -> out.heading(shape.charAt(1) - '0', text);
        case "li" -> out.item(text);
        case "blockquote" -> out.quote(text);
        case "figcaption", "caption" -> out.caption(text);
        default -> out.paragraph(text);
      }
    } catch (Unreadable e) {
      failure = e;
    }
  }

  private void aside(String reason, String text) {
    try {
      out.aside(reason, text);
    } catch (Unreadable e) {
      failure = e;
    }
  }
}
