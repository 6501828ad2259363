package memoire.screen;

import java.time.Duration;
import java.util.List;
import memoire.drill.Blueprint;
import memoire.drill.Crediting;
import memoire.drill.Part;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.screen.HomeModel.PackLine;

/// What a learner wants a paper to be like.
///
/// @param minutes for the whole paper; 0 for no limit, negative for one a question
/// @param pass percent of the marks that pass; 0 for no pass mark
record PaperWish(
    int questions,
    From from,
    int minutes,
    Scheme scheme,
    Crediting crediting,
    Showing showing,
    int pass,
    boolean counts) {
  static final int ONE_EACH = -1;
  static final int MOST_MINUTES = 1000;

  /// Twenty questions, a minute for each, the answers at the end.
  static final PaperWish USUAL =
      new PaperWish(
          20, From.ALL, ONE_EACH, new Scheme.Plain(), Crediting.PER_PART, Showing.AT_END, 0, false);

  /// Which cards are asked.
  enum From {
    ALL("all cards", ""),
    MISSED("what I got wrong", "is:missed"),
    UNSEEN("not seen yet", "is:new -is:drilled"),
    FADING("nearly forgotten", "-is:new sort:recall");

    private final String words;
    private final String search;

    From(String words, String search) {
      this.words = words;
      this.search = search;
    }

    String words() {
      return words;
    }
  }

  /// The limit in minutes; 0 for none.
  int limit() {
    return minutes < 0 ? questions : minutes;
  }

  /// What is handed out. A paper against no clock may be paused.
  Blueprint blueprint(PackLine pack, long seed) {
    var title = from == From.ALL ? pack.title() : pack.title() + ": " + from.words;
    var terms =
        new Terms(
            Duration.ofMinutes(limit()),
            Duration.ZERO,
            Duration.ZERO,
            limit() == 0,
            true,
            scheme,
            crediting,
            showing,
            pass / 100.0,
            counts);
    return new Blueprint(
        title, List.of(pack.id()), List.of(Part.of(questions, from.search)), terms, seed);
  }

  PaperWish asking(int count) {
    return new PaperWish(count, from, minutes, scheme, crediting, showing, pass, counts);
  }

  PaperWish from(From other) {
    return new PaperWish(questions, other, minutes, scheme, crediting, showing, pass, counts);
  }

  PaperWish within(int newMinutes) {
    return new PaperWish(questions, from, newMinutes, scheme, crediting, showing, pass, counts);
  }

  PaperWish marked(Scheme other) {
    return new PaperWish(questions, from, minutes, other, crediting, showing, pass, counts);
  }

  PaperWish credited(Crediting other) {
    return new PaperWish(questions, from, minutes, scheme, other, showing, pass, counts);
  }

  PaperWish shown(Showing other) {
    return new PaperWish(questions, from, minutes, scheme, crediting, other, pass, counts);
  }

  PaperWish passing(int percent) {
    return new PaperWish(questions, from, minutes, scheme, crediting, showing, percent, counts);
  }

  PaperWish counting(boolean now) {
    return new PaperWish(questions, from, minutes, scheme, crediting, showing, pass, now);
  }
}
