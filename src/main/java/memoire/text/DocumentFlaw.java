package memoire.text;

import static memoire.text.Flaw.Text.error;
import static memoire.text.Flaw.Text.warning;

/// What can be wrong with a document from which questions are drafted. Where a flaw can be told
/// more closely than here, it is.
public enum DocumentFlaw implements Flaw {
  FRONT_MATTER_ENDLESS(
      warning("D001", "The front matter never ends.", "Close it with a line of three hyphens.")),
  FRONT_MATTER_LINE(
      warning(
          "D002",
          "This line of the front matter is not “key: value”.",
          "Write a key, a colon and the value.")),
  FRONT_MATTER_TWICE(
      warning(
          "D003",
          "The front matter gives “{}” twice; the first counts.",
          "Delete one of the two lines.")),
  TOO_LARGE(error("D005", "The document is larger than can be read.", "Split it.")),
  LONG_LINE(
      warning(
          "D006",
          "This line is longer than a million characters and was passed over.",
          "Break it into lines.")),
  NO_SENTENCES(warning("D007", "The document has no sentences.", "Add some text.")),
  REORDERED(
      warning(
          "D008",
          "A character here reorders the text that follows; it was left out.",
          "Look at the passage in an editor that shows such characters.")),
  TOO_MANY_LINES(
      error(
          "D009",
          "The document has more than 200,000 lines; what follows here was passed over.",
          "Split it.")),
  FOREIGN(
      error(
          "D010",
          "The document is in {}, and questions are drafted from English alone.",
          "Name a translation, or write the questions by hand.")),
  NOT_UTF_8(
      warning(
          "D011",
          "This is no UTF-8 from here on; the file was read as windows-1252.",
          "Save it as UTF-8 if letters with accents look wrong.")),
  NO_CHARACTERS(
      warning(
          "D012",
          "{} characters make no sense in {}; here is the first.",
          "Save the file as UTF-8.")),
  ENCRYPTED(error("D021", "The PDF is encrypted.", "Save a copy without a password.")),
  PICTURES(
      error(
          "D022",
          "The PDF has no text: its pages are pictures.",
          "Run text recognition (OCR) over it first.")),
  NO_TEXT(
      error("D023", "This is no text: {}.", "Name a file in text, Markdown, HTML, PDF or DOCX.")),
  OTHER_KIND(error("D024", "This is {}.", "Save it as DOCX, HTML or text.")),
  DAMAGED(error("D025", "The file is damaged.", "Save the document again.")),
  BOMB(error("D026", "The archive holds {}.", "Save the document again, or as text.")),
  DOCTYPE(error("D027", "The document's XML has a document type.", "Save the document again.")),
  TOO_DEEP(error("D028", "The document is nested too deep.", "Save it as text.")),
  NO_LIBRARY(
      error(
          "D029",
          "The libraries that read such a file are missing.",
          "Save it as text, or use the full distribution of the program.")),
  DISPUTE(
      warning(
          "D030",
          "It says {}, and {} says {}: “{}” against “{}”",
          "Correct the one that is wrong; until then each question on it names its document."));

  private final Text text;

  DocumentFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
