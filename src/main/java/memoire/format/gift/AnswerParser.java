package memoire.format.gift;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.format.Lines;
import org.jspecify.annotations.Nullable;

/// Reads what stands in the braces of a question: of which kind it is, and its answers.
final class AnswerParser {
  private static final List<String> TRUE = List.of("T", "TRUE");
  private static final List<String> FALSE = List.of("F", "FALSE");

  private final Import into;
  private final Lines places;
  private final Styled.Style style;

  AnswerParser(Import into, Lines places, Styled.Style style) {
    this.into = into;
    this.places = places;
    this.style = style;
  }

  /// The key; null when there is none, which has been told.
  @Nullable Key key(Slice inside) {
    if (inside.isEmpty()) {
      return new Key.Essay();
    }
    if (inside.startsWith("#")) {
      return numbers(inside.from(1));
    }
    if (inside.find("~") >= 0) {
      return several(inside);
    }
    if (inside.find("=") >= 0 && inside.text().contains("->")) {
      return pairs(inside);
    }
    int comment = inside.find("#");
    var word = (comment < 0 ? inside : inside.sub(0, comment)).strip();
    if (isTruth(word)) {
      return truth(inside, word);
    }
    var words = word.text().split("\\s+", -1);
    if (words.length == 2 && TRUE.contains(words[0]) && FALSE.contains(words[1])) {
      into.tell(GiftFlaw.TRUE_AND_FALSE, places.position(word.at()));
      return null;
    }
    return new Key.Typed(answers(inside, Weight.WHOLE));
  }

  private static boolean isTruth(Slice word) {
    var upper = word.text().toUpperCase(java.util.Locale.ROOT);
    return TRUE.contains(upper) || FALSE.contains(upper);
  }

  private Key truth(Slice inside, Slice word) {
    var upper = word.text().toUpperCase(java.util.Locale.ROOT);
    if (!upper.equals(word.text())) {
      into.tell(GiftFlaw.LOWER_CASE_TRUTH, places.position(word.at()), word.text());
    }
    var parts = new ArrayList<Styled>();
    int from = inside.find("#");
    while (from >= 0 && parts.size() < 2) {
      int next =
          parts.isEmpty() ? Escapes.find(inside.text(), "#", from + 1, inside.text().length()) : -1;
      int end = next < 0 ? inside.text().length() : next;
      parts.add(Styled.of(inside.text().substring(from + 1, end).strip(), style));
      from = next;
    }
    var wrong = parts.isEmpty() ? GiftParser.NOTHING : parts.getFirst();
    var right = parts.size() < 2 ? GiftParser.NOTHING : parts.get(1);
    return new Key.Truth(TRUE.contains(upper), wrong, right);
  }

  private Key several(Slice inside) {
    var answers = answers(inside, 0);
    boolean isSingle = Marked.of(inside, "~=").stream().anyMatch(part -> part.sign() == '=');
    return new Key.Several(answers, isSingle);
  }

  /// The answers that stand behind `=` and, where the one given is 0, `~`.
  ///
  /// @param otherwise the weight of an answer that has none and no `=` before it
  private List<Key.Answer> answers(Slice inside, double otherwise) {
    boolean isChosen = otherwise == 0;
    var answers = new ArrayList<Key.Answer>();
    boolean hasToldBlank = false;
    boolean isAfterTilde = false;
    for (var part : Marked.of(inside, isChosen ? "~=" : "=")) {
      var body = part.body().strip();
      if (isChosen && part.sign() == '=' && isAfterTilde && !hasToldBlank) {
        into.tell(GiftFlaw.BLANK_CHOICE, places.position(part.at()));
        hasToldBlank = true;
      }
      if (part.inTag() >= 0) {
        var sign = inside.text().substring(part.inTag(), part.inTag() + 1);
        into.tell(GiftFlaw.MARKUP_SIGN, places.position(inside.at() + part.inTag()), sign, sign);
      }
      if (isChosen && part.sign() == 0 && !body.isEmpty()) {
        into.tell(GiftFlaw.LOOSE_TEXT, places.position(body.at()), body.text());
      }
      isAfterTilde = part.sign() == '~' && body.isEmpty() && part.isFollowedByRight();
      if (!(isAfterTilde || (part.sign() == 0 && body.isEmpty()))) {
        answers.add(answer(body, part.sign() == '=', otherwise, isChosen));
      }
    }
    return answers;
  }

  private Key.Answer answer(Slice body, boolean isRight, double otherwise, boolean isChosen) {
    var weight = weight(body, isRight ? Weight.WHOLE : otherwise);
    if (weight.isWritten() && isRight && isChosen) {
      var percent = Marked.number(weight.percent());
      into.tell(GiftFlaw.WEIGHT_AND_RIGHT, places.position(body.at()), percent, percent);
    }
    var rest = body.from(weight.end());
    int comment = rest.find("#");
    var said = comment < 0 ? rest : rest.sub(0, comment);
    var feedback = comment < 0 ? "" : rest.text().substring(comment + 1).strip();
    return new Key.Answer(
        Styled.of(said.text().strip(), style),
        weight.percent(),
        Styled.of(feedback, style),
        body.at());
  }

  private Weight weight(Slice body, double otherwise) {
    var weight = Weight.of(body.text(), otherwise);
    if (weight.isWritten() && !weight.isMoodles()) {
      into.tell(
          GiftFlaw.WEIGHT_NOT_MOODLES, places.position(body.at()), Marked.number(weight.percent()));
    }
    return weight;
  }

  private Key numbers(Slice inside) {
    int tilde = inside.find("~");
    var otherwise = GiftParser.NOTHING;
    if (tilde >= 0) {
      var rest = inside.from(tilde + 1);
      int comment = rest.find("#");
      otherwise =
          comment < 0
              ? GiftParser.NOTHING
              : Styled.of(rest.text().substring(comment + 1).strip(), style);
      inside = inside.sub(0, tilde);
    }
    var ranges = new ArrayList<Key.Range>();
    for (var part : Marked.of(inside, "=")) {
      var body = part.body().strip();
      if (part.sign() == 0 && body.isEmpty()) {
        continue;
      }
      var weight = weight(body, Weight.WHOLE);
      var rest = body.from(weight.end());
      int comment = rest.find("#");
      if (part.sign() == 0 && comment >= 0) {
        into.tell(GiftFlaw.SHORT_NUMBER, places.position(rest.at() + comment));
      }
      var said = (comment < 0 ? rest : rest.sub(0, comment)).text().strip();
      var feedback = comment < 0 ? "" : rest.text().substring(comment + 1).strip();
      ranges.add(range(said, weight.percent(), Styled.of(feedback, style), body.at()));
    }
    return new Key.Numbers(ranges, otherwise);
  }

  private static Key.Range range(String said, double weight, Styled feedback, int at) {
    int dots = said.indexOf("..");
    if (dots > 0) {
      return new Key.Range(
          said.substring(0, dots).strip(),
          ".." + said.substring(dots + 2).strip(),
          weight,
          feedback,
          at);
    }
    int colon = said.indexOf(':');
    return colon > 0
        ? new Key.Range(
            said.substring(0, colon).strip(),
            said.substring(colon + 1).strip(),
            weight,
            feedback,
            at)
        : new Key.Range(said, "0", weight, feedback, at);
  }

  private @Nullable Key pairs(Slice inside) {
    var pairs = new ArrayList<Key.Pair>();
    for (var part : Marked.of(inside, "=")) {
      var body = part.body().strip();
      if (part.sign() == 0 && body.isEmpty()) {
        continue;
      }
      int arrow = body.text().indexOf("->");
      if (arrow < 0) {
        into.tell(GiftFlaw.NOT_A_PAIR, places.position(body.at()), body.text());
        return null;
      }
      var right = body.from(arrow + 2);
      int comment = right.find("#");
      if (comment >= 0) {
        into.tell(
            GiftFlaw.PAIR_FEEDBACK,
            places.position(right.at() + comment),
            right.text().substring(comment));
        right = right.sub(0, comment);
      }
      pairs.add(
          new Key.Pair(
              Styled.of(body.text().substring(0, arrow).strip(), style),
              Escapes.resolve(right.text()).strip(),
              body.at()));
    }
    return new Key.Pairs(pairs);
  }
}
