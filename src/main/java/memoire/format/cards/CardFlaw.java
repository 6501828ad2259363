package memoire.format.cards;

import memoire.format.Flaw;
import memoire.text.Severity;

/// What can be wrong with files of cards.
enum CardFlaw implements Flaw {
  NOT_MNEMOSYNE(
      "V001",
      "This is no file of Mnemosyne: {}.",
      "Export it from Mnemosyne as “XML” or “Mnemosyne 2.x *.cards files”."),
  DAMAGED("V002", "The archive is not read: {}.", "Export it once more."),
  NO_FRONT("V003", "The front of this card is empty.", "Write what is asked."),
  NO_BACK("V004", "The back of this card is empty.", "Write the answer."),
  NO_FACT("V005", "What this card asks for is not in the file.", "Export the cards again."),
  NO_TYPE(
      "V006", "There are no cards of the type “{}” here.", "Make it one of front and back first."),
  NO_GAP("V007", "The text of this card has no gap {}.", "Put what is asked for in [brackets]."),
  NOT_UTF_8(
      "V008",
      "This card holds bytes that are not UTF-8.",
      "Convert the file, as in `iconv -f WINDOWS-1252 -t UTF-8`; the card was left out."),
  STRAY("V009", "This line belongs to no question.", "Begin it with “Q:” or “A:”."),
  NO_KVTML("V010", "There is no <kvtml> in the file.", "Save it with Parley or KWordQuiz."),
  NO_PAIR(
      "V011",
      Severity.WARNING,
      "This entry is in one language only, and was not read.",
      "Write its translation."),
  MEDIA(
      "V020",
      Severity.WARNING,
      "“{}” is not taken along; its name stands in the text.",
      "Say in words what is to be seen or heard."),
  HISTORY(
      "V021",
      Severity.WARNING,
      "What the file says about past repetitions is not read.",
      "Begin anew with these cards."),
  TOO_LONG("V022", "This card is longer than 100,000 characters.", "Shorten it.");

  private final Text text;

  CardFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  CardFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
