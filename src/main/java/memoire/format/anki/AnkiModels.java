package memoire.format.anki;

import java.util.List;
import memoire.format.JsonText;

/// The types of notes that are written, and what else a collection must say of itself, as JSON of
/// its schema 11.
final class AnkiModels {
  static final long FLIP = 1_700_000_000_001L;
  static final long TYPED = 1_700_000_000_002L;
  static final long CLOZE = 1_700_000_000_003L;
  static final long MADE = 1_700_000_000L;

  static final String CSS =
      ".card { font-family: sans-serif; font-size: 20px; text-align: center; }"
          + " .cloze { font-weight: bold; color: blue; }";
  private static final String HINT = "{{#Hint}}<br>{{hint:Hint}}{{/Hint}}";
  private static final String EXPLANATION =
      "{{#Explanation}}<br><br>{{Explanation}}{{/Explanation}}";
  private static final String ANSWER = "{{FrontSide}}<hr id=answer>{{Back}}" + EXPLANATION;

  static final String LATEX_BEFORE =
      "\\documentclass[12pt]{article}\n\\usepackage{amssymb,amsmath}\n\\begin{document}\n";
  static final String LATEX_AFTER = "\\end{document}";

  private static final List<String> SIDES = List.of("Front", "Back", "Hint", "Explanation");

  /// All types of notes that are written.
  static final List<Type> TYPES =
      List.of(
          new Type(FLIP, "Memoire Basic", false, SIDES, "{{Front}}" + HINT, ANSWER),
          new Type(
              TYPED,
              "Memoire Typed",
              false,
              SIDES,
              "{{Front}}" + HINT + "<br>{{type:Back}}",
              ANSWER),
          new Type(
              CLOZE,
              "Memoire Cloze",
              true,
              List.of("Text", "Hint", "Explanation"),
              "{{cloze:Text}}" + HINT,
              "{{cloze:Text}}" + EXPLANATION));

  private AnkiModels() {}

  /// A type of notes with its one template.
  record Type(
      long id, String name, boolean isCloze, List<String> fields, String front, String back) {
    Type {
      fields = List.copyOf(fields);
    }

    /// What its template is called.
    String template() {
      return isCloze ? "Cloze" : "Card 1";
    }
  }

  static String models(long deck) {
    var out = JsonText.compact().open('{');
    TYPES.forEach(type -> model(out, type, deck));
    return out.close('}').toString();
  }

  static String decks(long deck, String name) {
    var out = JsonText.compact().open('{');
    deck(out, 1, "Default");
    deck(out, deck, name);
    return out.close('}').toString();
  }

  static String conf() {
    return "{\"activeDecks\":[1],\"curDeck\":1,\"newSpread\":0,\"collapseTime\":1200,\"timeLim\":0,"
        + "\"estTimes\":true,\"dueCounts\":true,\"curModel\":null,\"nextPos\":1,"
        + "\"sortType\":\"noteFld\",\"sortBackwards\":false,\"addToCur\":true}";
  }

  static String dconf() {
    return "{\"1\":{\"id\":1,\"name\":\"Default\",\"mod\":0,\"usn\":0,\"maxTaken\":60,"
        + "\"autoplay\":true,\"timer\":0,\"replayq\":true,\"new\":{\"bury\":true,\"delays\":[1,10],"
        + "\"initialFactor\":2500,\"ints\":[1,4,7],\"order\":1,\"perDay\":20,\"separate\":true},"
        + "\"rev\":{\"bury\":true,\"ease4\":1.3,\"fuzz\":0.05,\"ivlFct\":1,\"maxIvl\":36500,"
        + "\"minSpace\":1,\"perDay\":100},\"lapse\":{\"delays\":[10],\"leechAction\":0,"
        + "\"leechFails\":8,\"minInt\":1,\"mult\":0}}}";
  }

  private static void deck(JsonText out, long id, String name) {
    out.name(String.valueOf(id)).open('{');
    number(out, "id", id);
    out.name("name").text(name);
    out.name("desc").text("");
    number(out, "mod", MADE);
    number(out, "usn", -1);
    number(out, "dyn", 0);
    number(out, "conf", 1);
    number(out, "extendNew", 10);
    number(out, "extendRev", 50);
    out.name("collapsed").truth(false);
    for (var today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
      out.name(today).open('[').item().number(0).item().number(0).close(']');
    }
    out.close('}');
  }

  private static void model(JsonText out, Type type, long deck) {
    out.name(String.valueOf(type.id())).open('{');
    number(out, "id", type.id());
    out.name("name").text(type.name());
    number(out, "type", type.isCloze() ? 1 : 0);
    number(out, "mod", MADE);
    number(out, "usn", -1);
    number(out, "sortf", 0);
    number(out, "did", deck);
    out.name("css").text(CSS);
    out.name("latexPre").text(LATEX_BEFORE);
    out.name("latexPost").text(LATEX_AFTER);
    out.name("tags").open('[').close(']');
    out.name("vers").open('[').close(']');
    out.name("req").open('[');
    out.item().open('[').item().number(0).item().text("all");
    out.item().open('[').item().number(0).close(']').close(']').close(']');
    out.name("flds").open('[');
    for (int i = 0; i < type.fields().size(); i++) {
      out.item().open('{');
      out.name("name").text(type.fields().get(i));
      number(out, "ord", i);
      out.name("sticky").truth(false);
      out.name("rtl").truth(false);
      out.name("font").text("Arial");
      number(out, "size", 20);
      out.name("media").open('[').close(']').close('}');
    }
    out.close(']').name("tmpls").open('[').item().open('{');
    out.name("name").text(type.template());
    number(out, "ord", 0);
    out.name("qfmt").text(type.front());
    out.name("afmt").text(type.back());
    out.name("did").nothing();
    out.name("bqfmt").text("");
    out.name("bafmt").text("");
    out.close('}').close(']').close('}');
  }

  private static void number(JsonText out, String name, long number) {
    out.name(name).number(java.math.BigDecimal.valueOf(number));
  }
}
