package memoire.format.trivia;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with questions of trivia.
public enum TriviaFlaw implements Flaw {
  NO_JSON("V001", "This is no JSON.", "Download the file once more."),
  NO_RESULTS("V002", "There is no list “{}” in the file.", "Download the file once more."),
  NOT_ENCODED("V003", "“{}” is not encoded as the rest is.", "Download the file once more."),
  RESPONSE(
      "V004",
      Severity.WARNING,
      "The service answered with the code {}, which means {}.",
      "Ask it again for what it has."),
  NO_ANSWER("V005", "This question has no line “^ answer”.", "Add it below the question."),
  NOT_AMONG(
      "V006", "The answer “{}” is none of the options.", "Write it as it stands in the options."),
  STRAY("V007", Severity.WARNING, "This line belongs to no question.", "Delete it."),
  NOT_UTF_8(
      "V008",
      "This question holds bytes that are not UTF-8.",
      "Convert the file, as in `iconv -f WINDOWS-1252 -t UTF-8`; the question was left out.");

  private final Text text;

  TriviaFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  TriviaFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
