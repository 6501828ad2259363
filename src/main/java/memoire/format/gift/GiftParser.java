package memoire.format.gift;

import memoire.format.Import;
import memoire.format.Lines;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Reads the stretch of a file that holds a question.
final class GiftParser {
  static final Styled NOTHING = new Styled("", Styled.Style.MOODLE);

  private final Import into;
  private final Lines places;
  private boolean hasToldSign;

  GiftParser(Import into, Lines places) {
    this.into = into;
    this.places = places;
  }

  /// The question; null when it cannot be read, which has been told.
  @Nullable Item item(Segments.Segment segment) {
    var body = segment.body();
    var comments = Comments.of(segment.comments());
    var title = "";
    if (body.startsWith("::")) {
      int close = Escapes.findRow(body.text(), "::", 2, body.text().length());
      if (close < 0) {
        tell(GiftFlaw.NO_TITLE_END, body.at());
        body = body.from(2).strip();
      } else {
        title = Escapes.resolve(body.text().substring(2, close)).strip();
        body = body.from(close + 2).strip();
      }
    }
    int at = segment.body().at();
    int open = body.find("{");
    int close = body.find("}");
    if (open < 0 && close < 0) {
      return new Item(
          at,
          title,
          style(body),
          false,
          "",
          new Key.None(),
          NOTHING,
          comments.idNumber(),
          comments.tags());
    }
    if (open < 0 || (close >= 0 && close < open)) {
      tell(GiftFlaw.NEVER_OPENED, body.at() + close);
      return null;
    }
    if (close < 0) {
      tell(GiftFlaw.NEVER_CLOSED, body.at() + open);
      return null;
    }
    return item(at, title, body, open, close, comments);
  }

  private @Nullable Item item(
      int at, String title, Slice body, int open, int close, Comments comments) {
    var before = body.sub(0, open).strip();
    var tail = body.from(close + 1).strip();
    boolean isSpaced = !tail.isEmpty() && tail.at() > body.at() + close + 1;
    var stem = style(before);
    bareSign(before, ":=");
    int second = tail.find("{}");
    if (second >= 0 && tail.text().charAt(second) == '}') {
      tell(GiftFlaw.NEVER_OPENED, tail.at() + second);
      return null;
    }
    if (second >= 0 && Escapes.find(tail.text(), "}", second, tail.text().length()) < 0) {
      tell(GiftFlaw.NEVER_CLOSED, tail.at() + second);
      return null;
    }
    var inside = body.sub(open + 1, close).strip();
    var gaps = new GapParser(into, places);
    if (second >= 0 || GapParser.isCloze(inside)) {
      var key = gaps.read(body, open, stem.style());
      return key == null
          ? null
          : new Item(
              at, title, stem, false, "", key, NOTHING, comments.idNumber(), comments.tags());
    }
    int general = lastRow(inside.text());
    var feedback =
        general < 0
            ? NOTHING
            : Styled.of(inside.text().substring(general + 4).strip(), stem.style());
    var answers = general < 0 ? inside : inside.sub(0, general).strip();
    var key = new AnswerParser(into, places, stem.style()).key(answers);
    return key == null
        ? null
        : new Item(
            at,
            title,
            stem,
            open > 0 && body.text().charAt(open - 1) > ' ',
            Escapes.resolve(isSpaced ? " " + tail.text() : tail.text()),
            key,
            feedback,
            comments.idNumber(),
            comments.tags());
  }

  private static Styled style(Slice text) {
    return Styled.of(text.strip().text(), Styled.Style.MOODLE);
  }

  private static int lastRow(String text) {
    int last = -1;
    for (int at = 0; (at = Escapes.findRow(text, "####", at, text.length())) >= 0; at++) {
      last = at;
    }
    return last;
  }

  /// Tells the first sign in the stems of a file that stands without a backslash.
  private void bareSign(Slice stem, String signs) {
    int at = hasToldSign ? -1 : stem.find(signs);
    if (at >= 0) {
      hasToldSign = true;
      var sign = stem.text().substring(at, at + 1);
      into.tell(GiftFlaw.BARE_SIGN, place(stem.at() + at), sign, sign);
    }
  }

  private void tell(GiftFlaw flaw, int at) {
    into.tell(flaw, place(at));
  }

  private Position place(int at) {
    return places.position(at);
  }
}
