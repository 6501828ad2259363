package memoire.format.xml;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with XML, of whatever format.
public enum XmlFlaw implements Flaw {
  DOCTYPE(
      "X001",
      "The file declares a document type, which is never followed; nothing of it was read.",
      "Take the <!DOCTYPE …> out."),
  BROKEN("X002", "This is no XML: {}.", "Correct it; reading went on at the next question."),
  TOO_DEEP("X003", "More than {} elements are within each other.", "Take some away."),
  TOO_LONG("X005", "A text of the question is longer than 100,000 characters.", "Shorten it."),
  NOT_TEXT("X016", "Some of the question is no UTF-8.", "Save the file as UTF-8."),
  ENTITY(
      "X021",
      Severity.WARNING,
      "XML knows no “&{};”, and strict programs refuse the file for it; it was read as in HTML.",
      "Write the character itself."),
  AMPERSAND(
      "X022",
      Severity.WARNING,
      "The “&” here begins nothing that is known; it was read as it is.",
      "Write “&amp;”.");

  private final Text text;

  XmlFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  XmlFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
