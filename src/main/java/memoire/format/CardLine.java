package memoire.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.TreeSet;
import memoire.memory.CardState;
import memoire.study.Marks;
import memoire.study.QueueItem;

/// A learner's card as one line of JSON, for other programs.
public final class CardLine {
  private static final MathContext DIGITS = new MathContext(6);

  private CardLine() {}

  /// `{"pack":…,"card":…,"state":"review","due":"2026-12-01","stability":12.5,…}`; a card in its
  /// learning steps is due at an instant. What a card does not have is left out.
  public static String of(QueueItem item, Marks marks) {
    var forms = item.card().forms();
    var tags = new TreeSet<>(marks.tags());
    forms.forEach(form -> tags.addAll(form.tags()));
    var out = JsonText.compact().open('{');
    out.name("pack").text(item.pack()).name("card").text(item.card().id().value());
    state(out, item.state());
    out.name("reviews").number(item.reviews());
    out.name("prompt").text(forms.getFirst().prompt());
    out.name("forms").line(forms.stream().map(form -> form.form().name()).toList());
    out.name("tags").line(List.copyOf(tags));
    marks(out, marks);
    return out.close('}').toString();
  }

  private static void state(JsonText out, CardState state) {
    switch (state) {
      case CardState.New _ -> out.name("state").text("new");
      case CardState.Learning learning -> {
        out.name("state").text("learning").name("due").text(learning.due().toString());
        memory(out, learning, 0);
      }
      case CardState.Relearning relearning -> {
        out.name("state").text("learning").name("due").text(relearning.due().toString());
        memory(out, relearning, relearning.lapses());
      }
      case CardState.Reviewing reviewing -> {
        out.name("state").text("review").name("due").text(reviewing.due().toString());
        memory(out, reviewing, reviewing.lapses());
      }
    }
  }

  private static void memory(JsonText out, CardState.Seen seen, int lapses) {
    out.name("stability").number(rounded(seen.memory().stability()));
    out.name("difficulty").number(rounded(seen.memory().difficulty()));
    out.name("answered").text(seen.last().toString());
    out.name("lapses").number(lapses);
  }

  private static void marks(JsonText out, Marks marks) {
    if (marks.suspended()) {
      out.name("suspended").truth(true);
    }
    var until = marks.buriedUntil();
    if (until != null) {
      out.name("buried").text(until.toString());
    }
    if (marks.flagged()) {
      out.name("flagged").truth(true);
    }
    if (!marks.note().isEmpty()) {
      out.name("note").text(marks.note());
    }
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).round(DIGITS);
  }
}
