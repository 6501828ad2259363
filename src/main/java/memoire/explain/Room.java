package memoire.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memoire.format.Fault;
import memoire.format.ScoresFlaw;
import memoire.format.SealedFlaw;
import memoire.format.aiken.AikenFlaw;
import memoire.format.anki.AnkiFlaw;
import memoire.format.bundle.BundleFlaw;
import memoire.format.cards.CardFlaw;
import memoire.format.csv.CsvFlaw;
import memoire.format.gift.GiftFlaw;
import memoire.format.markdown.MarkdownFault;
import memoire.format.moodle.MoodleFlaw;
import memoire.format.qti.QtiFlaw;
import memoire.format.reviews.ReviewFlaw;
import memoire.format.trivia.TriviaFlaw;
import memoire.format.xml.XmlFlaw;
import memoire.pack.Defect;
import memoire.pack.lint.Lint;
import memoire.search.SearchFlaw;
import memoire.store.StoreFlaw;
import memoire.text.DocumentFlaw;
import memoire.text.Flaw;
import memoire.text.SettingFlaw;

/// Codes that belong together.
///
/// @param letter that the codes begin with, and of the file that holds their pages
/// @param about what they are told of
/// @param flaws in the order of their codes
public record Room(String letter, String about, List<Flaw.Text> flaws) {
  private static final List<Room> ALL =
      List.of(
          of("P", "Packs, whatever they are written in", Fault.values(), Defect.Kind.values()),
          of("L", "How well questions are made", Lint.flaws().toArray(Flaw[]::new)),
          of("M", "Packs in Markdown", MarkdownFault.values()),
          of("G", "GIFT, Moodle's text format", GiftFlaw.values()),
          of("X", "XML, and Moodle's questions in it", XmlFlaw.values(), MoodleFlaw.values()),
          of("Y", "QTI, items and packages", QtiFlaw.values()),
          of("A", "Aiken", AikenFlaw.values()),
          of("T", "Tables: CSV and TSV", CsvFlaw.values()),
          of("K", "Packages of Anki", AnkiFlaw.values()),
          of("F", "Cards of Mnemosyne, SuperMemo and KDE's programs", CardFlaw.values()),
          of("V", "Questions of trivia", TriviaFlaw.values()),
          of("U", "Bundles of packs", BundleFlaw.values()),
          of("D", "Documents from which questions are drafted", DocumentFlaw.values()),
          of("Q", "Searches", SearchFlaw.values()),
          of("I", "Tables of marks, for the analysis of items", ScoresFlaw.values()),
          of("B", "Blueprints of papers", SettingFlaw.values()),
          of("E", "Sealed papers, and answers to them", SealedFlaw.values()),
          of("R", "Logs of reviews", ReviewFlaw.values()),
          of("C", "Settings of the program", SettingFlaw.values()),
          of("S", "The file of your progress", StoreFlaw.values()));

  public Room {
    flaws = List.copyOf(flaws);
  }

  /// All of them, in the order in which they are listed.
  public static List<Room> all() {
    return ALL;
  }

  private static Room of(String letter, String about, Flaw[]... enums) {
    var flaws = new ArrayList<Flaw.Text>();
    for (var all : enums) {
      for (var flaw : all) {
        if (flaw.code().startsWith(letter)) {
          flaws.add(flaw.text());
        }
      }
    }
    flaws.sort(Comparator.comparing(Flaw.Text::code));
    return new Room(letter, about, flaws);
  }
}
