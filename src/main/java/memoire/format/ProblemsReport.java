package memoire.format;

import java.util.List;
import java.util.Locale;
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

  /// SARIF 2.1.0 (OASIS), which code scanners show.
  public static String sarif(List<Problem> problems, String version) {
    var out = JsonText.spacious();
    out.open('{').name("$schema").text(SARIF).name("version").text("2.1.0");
    out.name("runs").open('[').item().open('{');
    out.name("tool").open('{').name("driver").open('{').name("name").text("memoire");
    out.name("version").text(version).close('}').close('}');
    out.name("results").open('[');
    for (var problem : problems) {
      out.item().open('{').name("ruleId").text(problem.code());
      out.name("level").text(severity(problem));
      out.name("message").open('{');
      out.name("text").text(problem.sentence() + " " + problem.remedy()).close('}');
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
