package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memoire.document.Document;
import memoire.document.Paragraph;
import memoire.document.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what each sentence states and whose claim it is.
public final class Statements {
  /// Longer sentences are not examined: their structure is not certain.
  private static final int LONGEST = 600;

  private static final Pattern YEAR_FRONT = Pattern.compile("^In ([12]\\d{3}), ");
  private static final String OWNER = "((?:[Tt]he |an? )?[\\p{L}\\p{N}.'’ -]{2,60}?)";
  private static final Pattern ACCORDING = Pattern.compile("^According to " + OWNER + ", ");
  private static final Pattern IN_VIEW =
      Pattern.compile("^In " + OWNER + "['’]s? (?:view|account|opinion|judg[e]?ment|words), ");
  private static final Pattern ACCORDING_INSIDE =
      Pattern.compile(", according to " + OWNER + "(?:, |$)");
  private static final Pattern IN_VIEW_INSIDE =
      Pattern.compile(
          ", in " + OWNER + "['’]s? (?:view|account|opinion|judg[e]?ment|words)(?:, |$)");
  private static final Pattern SAID_INSIDE =
      Pattern.compile(
          ", ((?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}|the \\p{Ll}+(?: \\p{Ll}+)?) (\\p{Ll}+)(?:, |$)");

  /// `, a date that RT prints without a year`: a remark on the wording, not on the matter.
  private static final Pattern REMARK =
      Pattern.compile(", an? (?:date|day|month|year|figure|number|name) (?:that|which) .*$");

  /// `The year of the fair, 1921, saw …`: the figure says it all.
  private static final Pattern YEAR_OF =
      Pattern.compile("^The year of [^,\"]{1,60}, (\\d{4}),(?= )");

  private Statements() {}

  /// What the sentences of a document state, in reading order.
  public static List<Statement> of(Document document) {
    var statements = new ArrayList<Statement>();
    for (var section : document.sections()) {
      for (var paragraph : section.paragraphs()) {
        statements.addAll(of(document.id(), paragraph));
      }
    }
    return statements;
  }

  private static List<Statement> of(String document, Paragraph paragraph) {
    var statements = new ArrayList<Statement>();
    int year = 0;
    for (var sentence : paragraph.sentences()) {
      var match = YEAR_FRONT.matcher(sentence.text());
      if (match.find()) {
        year = Integer.parseInt(match.group(1));
      }
      of(document, sentence, year).ifPresent(statements::add);
    }
    return statements;
  }

  /// What one sentence states; empty for what is no sentence.
  public static Optional<Statement> of(String document, Sentence sentence, int governingYear) {
    var text = sentence.text();
    if (text.length() > LONGEST || text.length() < 12 || !endsAsSentence(text)) {
      return Optional.empty();
    }
    var body = withoutTail(text);
    var owned = attributed(body);
    return Optional.of(
        Statement.of(document, sentence, governingYear, owned.text(), owned.attribution()));
  }

  private static boolean endsAsSentence(String text) {
    return text.endsWith(".") || text.endsWith(".\"") || text.endsWith(".”");
  }

  private static String withoutTail(String text) {
    int stop = text.lastIndexOf('.');
    var body = stop == text.length() - 1 ? text.substring(0, stop) : text;
    int semicolon = outsideQuotes(body, ';');
    var first = semicolon > 0 ? body.substring(0, semicolon) : body;
    return YEAR_OF.matcher(REMARK.matcher(first).replaceFirst("")).replaceFirst("$1");
  }

  private static int outsideQuotes(String text, char wanted) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' || c == '“' || c == '”';
      if (c == wanted && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private record Owned(String text, @Nullable Attribution attribution) {}

  private static Owned attributed(String body) {
    for (var front : List.of(ACCORDING, IN_VIEW)) {
      var match = front.matcher(body);
      if (match.find() && isOwner(match.group(1))) {
        var rest = body.substring(match.end());
        return new Owned(capitalised(rest), new Attribution(match.group(1), false));
      }
    }
    for (var inside : List.of(ACCORDING_INSIDE, IN_VIEW_INSIDE)) {
      var match = inside.matcher(body);
      if (match.find() && isOwner(match.group(1))) {
        return new Owned(
            without(body, match.start(), match.end()), new Attribution(match.group(1), false));
      }
    }
    return saidInside(body);
  }

  /// `China, Kistanov said, is …`.
  private static Owned saidInside(String body) {
    var match = SAID_INSIDE.matcher(body);
    while (match.find()) {
      if (Lexicon.isReporting(match.group(2))) {
        return new Owned(
            without(body, match.start(), match.end()), new Attribution(match.group(1), true));
      }
    }
    return new Owned(body, null);
  }

  /// Removes an inserted remark with its commas, but for the one that ends a fronted adverbial.
  private static String without(String body, int start, int end) {
    var rest = body.substring(end);
    var before = body.substring(0, start);
    if (rest.isEmpty()) {
      return before;
    }
    var first = before.split(" ", 2)[0];
    boolean opens = Lexicon.is("preposition", first) || Lexicon.is("subordinator", first);
    boolean fronted = opens && before.indexOf(',') < 0;
    return before + (fronted ? ", " : " ") + rest;
  }

  private static boolean isOwner(String owner) {
    return owner.split(" ").length <= 10;
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
