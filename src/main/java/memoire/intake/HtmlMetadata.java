package memoire.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// What a page says of itself in its head, in its data for search engines (read as plain text), and
/// in its first heading.
final class HtmlMetadata {
  private static final Pattern ISO_DAY = Pattern.compile("^\\d{4}-\\d{2}(?:-\\d{2})?");
  private static final Pattern SITE_NAME = Pattern.compile(" (?:[|–—·»]|-|::) [^|–—·»]{2,40}$");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\"publisher\"\\s*:\\s*\\{[^{}]{0,300}\"name\"\\s*:\\s*\"([^\"\\\\]{1,100})\"");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"\\\\]{4,40})\"");
  private static final Pattern TYPE =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w{0,20})(?:Article|Posting)\"");
  private static final int LONGEST = 300;

  private final Document page;
  private final String data;

  private HtmlMetadata(Document page) {
    this.page = page;
    var found = new StringBuilder();
    for (var script : page.select("script[type=application/ld+json]")) {
      found.append(script.data()).append('\n');
    }
    this.data = found.substring(0, Math.min(found.length(), 200_000));
  }

  static Metadata of(Document page) {
    var found = new HtmlMetadata(page);
    return new Metadata(
        found.title(), found.publisher(), found.date(), found.kind(), found.language());
  }

  private String title() {
    var heading = page.selectFirst("h1");
    var printed = heading == null ? "" : Markdown.plain(heading.text());
    var full = Markdown.plain(page.title());
    var shared = meta("meta[property=og:title]");
    if (printed.length() > 3 && (full.contains(printed) || shared.contains(printed))) {
      return shortened(printed);
    }
    var named = shared.isEmpty() ? full : shared;
    return shortened(named.isEmpty() ? printed : SITE_NAME.matcher(named).replaceFirst(""));
  }

  private String publisher() {
    return first(
        meta("meta[property=og:site_name]"),
        inData(PUBLISHER),
        meta("meta[name=citation_publisher]"),
        meta("meta[name=dc.publisher]"),
        meta("meta[name=publisher]"));
  }

  private String date() {
    var time =
        page.selectFirst(
            "time[itemprop=datePublished], article time[datetime], main time[datetime], time[datetime]");
    var printed =
        first(
            meta("meta[property=article:published_time]"),
            inData(PUBLISHED),
            meta("meta[itemprop=datePublished]"),
            meta("meta[name=citation_publication_date]"),
            meta("meta[name=dc.date.issued]"),
            meta("meta[name=dc.date]"),
            meta("meta[name=pubdate]"),
            meta("meta[name=date]"),
            time == null ? "" : time.attr("datetime"));
    var day = ISO_DAY.matcher(printed);
    return day.find() ? day.group() : printed;
  }

  private String kind() {
    var type = inData(TYPE).toLowerCase(Locale.ROOT);
    var section = meta("meta[property=article:section]").toLowerCase(Locale.ROOT);
    if (section.equals("editorial") || section.equals("editorials")) {
      return "editorial";
    }
    if (type.startsWith("opinion") || section.equals("opinion") || section.equals("commentary")) {
      return "opinion";
    }
    return type.endsWith("news") ? "news" : type.equals("analysisnews") ? "analysis" : "";
  }

  private String language() {
    var tag = page.select("html").attr("lang").strip();
    return tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : "";
  }

  private String meta(String query) {
    var element = page.selectFirst(query);
    return element == null ? "" : shortened(Markdown.plain(element.attr("content")));
  }

  private String inData(Pattern pattern) {
    var match = pattern.matcher(data);
    return match.find() ? match.group(1) : "";
  }

  private static String first(String... values) {
    for (var value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
