package memoire.format.anki;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with a package of Anki.
public enum AnkiFlaw implements Flaw {
  NO_PACKAGE(
      "K001",
      "This is no package of Anki: {}.",
      "Export the deck from Anki as “Anki Deck Package (.apkg)”."),
  TOO_OLD(
      "K002",
      "This is a deck of Anki 1, which Anki itself reads no longer.",
      "Open it with Anki 2.0 once, and export it from there."),
  DAMAGED("K003", "The package is damaged: {}.", "Export the deck once more."),
  TOO_LARGE("K004", "The package is too large: {}.", "Export a smaller deck, without media."),
  UNSAFE(
      "K005",
      "The package holds what no package of Anki holds: {}.",
      "Do not use it; ask its author for another."),
  TOO_NEW(
      "K006",
      "The package was written by a newer Anki, in format {}.",
      "Export it with “Support older Anki versions”."),
  NO_TYPE("K010", "This note is of a type that the package does not describe.", "Export it again."),
  NO_CARD(
      "K011",
      "This card has no template, or its note is missing.",
      "Check the database in Anki, and export the deck again."),
  NO_FRONT("K012", "The front of this card is empty.", "Fill in the fields of its front."),
  NO_BACK(
      "K013",
      "The back of this card says nothing that its front does not say.",
      "Fill in the fields of its back."),
  NO_GAP("K014", "The text of this card has no gap {}.", "Check for empty cards in Anki."),
  PICTURE(
      "K015",
      "This card hides parts of a picture, which a terminal cannot show.",
      "Ask for the same in words."),
  MEDIA(
      "K020",
      Severity.WARNING,
      "“{}” is not taken along: {}. Its name stands in the text.",
      "Say in words what is to be seen or heard."),
  MEDIA_NAME(
      "K021",
      Severity.WARNING,
      "The name “{}” of a media file leads out of its folder, and was not read.",
      "Be careful with this package."),
  LOST(
      "K101",
      Severity.WARNING,
      "A package of Anki has no place for its {}.",
      "Keep the pack itself, where they are.");

  private final Text text;

  AnkiFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  AnkiFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
