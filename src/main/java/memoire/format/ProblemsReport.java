package memoire.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// Problems for other programs.
public final class ProblemsReport {
  private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

  private ProblemsReport() {}

  /// One JSON document: `format` `memoire-problems-1` and `problems`, each with `file`, `line`,
  /// `column` (null where there is none), `severity`, `code`, `sentence`, `remedy`.
  public static String json(List<Problem> problems) {
    var out = JsonText.spacious();
    out.open('{').name("format").text("memoire-problems-1").name("problems").open('[');
    for (var problem : problems) {
      out.item().open('{').name("file").text(problem.file());
      place(out, "line", problem.at().line(), problem.at());
      place(out, "column", problem.at().column(), problem.at());
      out.name("severity").text(severity(problem));
      out.name("code").text(problem.code());
      out.name("sentence").text(problem.sentence());
      out.name("remedy").text(problem.remedy());
      out.close('}');
    }
    return out.close(']').close('}') + "\n";
  }

  /// What a code means, whatever the case.
  ///
  /// @param sentence what is wrong
  /// @param why it matters, one paragraph
  /// @param help all there is to say, in lines
  public record Rule(String sentence, String why, String help) {}

  /// SARIF 2.1.0 (OASIS), which code scanners show.
  ///
  /// @param version of the program
  /// @param rules what a code means
  public static String sarif(
      List<Problem> problems, String version, Function<String, Optional<Rule>> rules) {
    var out = JsonText.spacious();
    out.open('{').name("$schema").text(SARIF).name("version").text("2.1.0");
    out.name("runs").open('[').item().open('{');
    out.name("tool").open('{').name("driver").open('{').name("name").text("memoire");
    out.name("version").text(version);
    rules(out, problems, rules);
    out.close('}').close('}');
    out.name("results").open('[');
    for (var problem : problems) {
      out.item().open('{').name("ruleId").text(problem.code());
      out.name("level").text(severity(problem));
      message(out, "message", problem.sentence() + " " + problem.remedy());
      out.name("locations").open('[').item().open('{').name("physicalLocation").open('{');
      out.name("artifactLocation").open('{').name("uri").text(uri(problem.file())).close('}');
      if (!problem.at().equals(Position.NOWHERE)) {
        out.name("region").open('{').name("startLine").number(problem.at().line());
        out.name("startColumn").number(problem.at().column()).close('}');
      }
      out.close('}').close('}').close(']').close('}');
    }
    out.close(']').name("columnKind").text("utf16CodeUnits").close('}').close(']');
    return out.close('}') + "\n";
  }

  private static void rules(
      JsonText out, List<Problem> problems, Function<String, Optional<Rule>> rules) {
    var codes = new LinkedHashSet<String>();
    problems.forEach(problem -> codes.add(problem.code()));
    out.name("rules").open('[');
    for (var code : codes) {
      out.item().open('{').name("id").text(code);
      rules
          .apply(code)
          .ifPresent(rule -> {
            message(out, "shortDescription", rule.sentence());
            message(out, "fullDescription", rule.why());
            message(out, "help", rule.help());
          });
      out.close('}');
    }
    out.close(']');
  }

  private static void message(JsonText out, String name, String text) {
    out.name(name).open('{').name("text").text(text).close('}');
  }

  /// A line for each problem that the actions of GitHub show beside the line of the file.
  public static String github(List<Problem> problems) {
    var lines = new StringBuilder();
    for (var problem : problems) {
      lines.append("::").append(severity(problem)).append(" file=");
      lines.append(property(problem.file()));
      if (!problem.at().equals(Position.NOWHERE)) {
        lines.append(",line=").append(problem.at().line());
        lines.append(",col=").append(problem.at().column());
      }
      lines.append(",title=").append(property(problem.code())).append("::");
      lines.append(data(problem.sentence() + " " + problem.remedy())).append('\n');
    }
    return lines.toString();
  }

  private static void place(JsonText out, String name, int number, Position at) {
    if (at.equals(Position.NOWHERE)) {
      out.name(name).nothing();
    } else {
      out.name(name).number(number);
    }
  }

  private static String severity(Problem problem) {
    return problem.severity() == Severity.ERROR ? "error" : "warning";
  }

  /// A relative reference; what a path may not hold there is written in per cent.
  private static String uri(String file) {
    var uri = new StringBuilder();
    for (byte b : file.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
      uri.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
    }
    return uri.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
