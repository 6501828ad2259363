package memoire.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import memoire.document.MarkdownDocuments;
import memoire.syntax.Parse;
import memoire.testing.SharedParser;

/// A document under one title and date, and what is asked of its last sentence.
///
/// @param date as the front matter prints it; empty where it prints none
record Reading(String title, String date) {
  static final Reading DIARY = new Reading("Diary", "");

  static Reading about(String title) {
    return new Reading(title, "");
  }

  static Reading of(String date) {
    return new Reading("Diary", date);
  }

  /// The questions in words.
  List<String> asks(String text) {
    return stems(text, a -> !a.cloze());
  }

  /// The sentences with a gap.
  List<String> gaps(String text) {
    return stems(text, Asked::cloze);
  }

  /// The answers that a sentence with a gap asks for.
  List<String> gapped(String text) {
    return last(text).stream().filter(Asked::cloze).map(Asked::key).toList();
  }

  List<Asked> last(String text) {
    return questions(text).sentences().getLast().asked();
  }

  Questions questions(String text) {
    var head = "---\ntitle: " + title + (date.isEmpty() ? "" : "\ndate: " + date) + "\n---\n\n";
    var document = MarkdownDocuments.read("text.md", head + text + "\n").value();
    var parses = new HashMap<String, Parse>();
    document.sentences().forEach(s -> parses.put(s.text(), SharedParser.get().parse(s.text())));
    return Questions.of(document, parses);
  }

  private List<String> stems(String text, Predicate<Asked> form) {
    return last(text).stream().filter(form).map(Asked::stem).toList();
  }
}
