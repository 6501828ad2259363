package memoire.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// The `key: value` lines between two `---` at the head of a file.
///
/// @param bodyLine index of the first line after it
record FrontMatter(Map<String, String> values, int bodyLine, List<Problem> problems) {

  static FrontMatter read(String fileName, List<Line> lines) {
    if (lines.isEmpty() || !lines.getFirst().text().strip().equals("---")) {
      return new FrontMatter(Map.of(), 0, List.of());
    }
    var values = new LinkedHashMap<String, String>();
    var problems = new ArrayList<Problem>();
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i).text();
      if (line.strip().equals("---")) {
        return new FrontMatter(values, i + 1, problems);
      }
      readLine(fileName, i + 1, line, values, problems);
    }
    problems.add(
        problem(
            fileName,
            1,
            1,
            "D001",
            "The front matter never ends.",
            "Close it with a line of three hyphens."));
    return new FrontMatter(Map.of(), 1, problems);
  }

  private static void readLine(
      String fileName,
      int number,
      String line,
      Map<String, String> values,
      List<Problem> problems) {
    if (line.isBlank() || line.strip().startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    var key = colon < 0 ? "" : line.substring(0, colon).strip();
    if (key.isEmpty() || key.indexOf(' ') >= 0) {
      problems.add(
          problem(
              fileName,
              number,
              1,
              "D002",
              "This line of the front matter is not “key: value”.",
              "Write a key, a colon and the value."));
    } else if (values.putIfAbsent(key, unquoted(line.substring(colon + 1).strip())) != null) {
      problems.add(
          problem(
              fileName,
              number,
              1,
              "D003",
              "The front matter gives “" + key + "” twice; the first counts.",
              "Delete one of the two lines."));
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Problem problem(
      String fileName, int line, int column, String code, String sentence, String remedy) {
    return new Problem(
        fileName, new Position(line, column), Severity.WARNING, code, sentence, remedy);
  }
}
