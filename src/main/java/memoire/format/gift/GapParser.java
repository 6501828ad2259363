package memoire.format.gift;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.format.Lines;
import memoire.format.moodle.Embedded;
import org.jspecify.annotations.Nullable;

/// Reads a stem with several pairs of braces, or with Moodle's cloze syntax in them.
final class GapParser {
  private final Import into;
  private final Lines places;

  GapParser(Import into, Lines places) {
    this.into = into;
    this.places = places;
  }

  /// Whether braces hold an answer field of Moodle's cloze questions.
  static boolean isCloze(Slice inside) {
    return Embedded.of(inside.text()) != null;
  }

  /// The gaps; null when there is one without an answer, which has been told.
  ///
  /// @param open the offset of the first brace
  Key.@Nullable Gapped read(Slice body, int open, Styled.Style style) {
    var parts = new ArrayList<Key.Part>();
    var text = body.text();
    int from = 0;
    boolean hasTold = false;
    for (int at = open; at >= 0; at = Escapes.find(text, "{", from, text.length())) {
      int close = Escapes.find(text, "}", at, text.length());
      if (close < 0) {
        into.tell(GiftFlaw.NEVER_CLOSED, places.position(body.at() + at));
        return null;
      }
      parts.add(words(body.sub(from, at), style, from == 0));
      var inside = body.sub(at + 1, close).strip();
      boolean isCloze = isCloze(inside);
      if (!hasTold && (isCloze || from > 0)) {
        hasTold = true;
        var flaw = isCloze ? GiftFlaw.CLOZE_SYNTAX : GiftFlaw.SECOND_BRACES;
        into.tell(flaw, places.position(body.at() + at), inside.text());
      }
      var gap = gap(inside, style);
      if (gap == null) {
        return null;
      }
      if (gap.right().isEmpty()) {
        into.tell(GiftFlaw.BROKEN_GAP, places.position(body.at() + at));
        return null;
      }
      parts.add(gap);
      from = close + 1;
    }
    parts.add(words(body.from(from), style, false));
    return new Key.Gapped(parts);
  }

  private static Key.Part words(Slice words, Styled.Style style, boolean isFirst) {
    var said =
        isFirst
            ? Styled.of(words.text().stripLeading(), style).text()
                + (words.text().isBlank() || words.text().equals(words.text().stripTrailing())
                    ? ""
                    : " ")
            : Escapes.resolve(words.text());
    return new Key.Part(new Styled(said, style), List.of(), List.of(), words.at());
  }

  private Key.@Nullable Part gap(Slice inside, Styled.Style style) {
    var embedded = Embedded.of(inside.text());
    if (embedded != null) {
      var right =
          embedded.answers().stream()
              .filter(answer -> answer.weight() >= Weight.WHOLE)
              .map(Embedded.Answer::text)
              .toList();
      boolean isTyped =
          embedded.kind() == Embedded.Kind.TYPED || embedded.kind() == Embedded.Kind.NUMBER;
      var options =
          isTyped
              ? List.<String>of()
              : embedded.answers().stream().map(Embedded.Answer::text).toList();
      return part(right, options, inside.at());
    }
    return switch (new AnswerParser(into, places, style).key(inside)) {
      case Key.Several(var answers, _) -> part(whole(answers), texts(answers), inside.at());
      case Key.Typed(var answers) -> part(whole(answers), List.of(), inside.at());
      case Key.Truth(var isTrue, _, _) ->
          part(List.of(isTrue ? "True" : "False"), List.of("True", "False"), inside.at());
      case Key.Numbers(var ranges, _) ->
          part(ranges.stream().map(Key.Range::number).limit(1).toList(), List.of(), inside.at());
      case Key.None _, Key.Essay _, Key.Pairs _, Key.Gapped _ ->
          part(List.of(), List.of(), inside.at());
      case null -> null;
    };
  }

  private static Key.Part part(List<String> right, List<String> options, int at) {
    return new Key.Part(GiftParser.NOTHING, right, options, at);
  }

  private static List<String> whole(List<Key.Answer> answers) {
    return texts(answers.stream().filter(answer -> answer.weight() >= Weight.WHOLE).toList());
  }

  private static List<String> texts(List<Key.Answer> answers) {
    return answers.stream().map(answer -> answer.text().text()).distinct().toList();
  }
}
