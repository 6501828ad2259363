package memoire.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions are written `id`, `id/card`, each with `>old,old` where it replaces some.
class HeirsTest {
  private static List<Draft> drafts(String written) {
    var drafts = new ArrayList<Draft>();
    for (var word : written.split(" ", -1)) {
      var parts = word.split(">", -1);
      var names = parts[0].split("/", -1);
      var question =
          Question.plain(names[0], "What is " + names[0] + "?", new Form.Flip("It."))
              .named(new QuestionId(names[0]), new CardId(names[names.length - 1]));
      var replaces = parts.length == 1 ? List.<String>of() : List.of(parts[1].split(",", -1));
      drafts.add(Draft.at(new Position(1 + drafts.size(), 1), question.replacing(replaces)));
    }
    return drafts;
  }

  private static String written(Draft draft) {
    var question = draft.question();
    var id = question.id().value();
    var card = question.card().value();
    return id
        + (card.equals(id) ? "" : "/" + card)
        + (question.replaces().isEmpty() ? "" : ">" + String.join(",", question.replaces()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "none",
      value = {
        "b>a ~ b>a ~ none",
        "c>a,b ~ c>a,b ~ none",
        "b/k>a c/k>a ~ b/k>a c/k>a ~ none",
        "a>a ~ a ~ 1 P124 “a” is the question or its card itself.",
        "a/k>k ~ a/k ~ 1 P124 “k” is the question or its card itself.",
        "b>a c>a ~ b>a c ~ 2 P125 “a” is replaced by an earlier question already, which is on another card.",
        "b>a,a ~ b>a ~ none",
        "a b>a ~ a b ~ 2 P126 “a” is replaced, but stands in the pack itself.",
        "a/k b>k ~ a/k b ~ 2 P126 “k” is replaced, but stands in the pack itself.",
        "a>b b>c,a ~ a b>c ~ 1 P127 “b” is replaced here, and replaces this question in turn. 2 P127 “a” is replaced here, and replaces this question in turn.",
        "a>b b>c c>a ~ a b c ~ 1 P127 “b” is replaced here, and replaces this question in turn. 2 P127 “c” is replaced here, and replaces this question in turn. 3 P127 “a” is replaced here, and replaces this question in turn.",
        "b>-x,a ~ b>a ~ 1 P102 The id “-x” cannot be kept.",
      })
  void whatMakesNoSenseIsToldAndTheQuestionIsKept(String before, String after, String told) {
    var assembly = Assembly.of(drafts(before.strip()), Set.of());
    assertThat(assembly.kept().stream().map(HeirsTest::written).collect(Collectors.joining(" ")))
        .isEqualTo(after.strip());
    assertThat(
            assembly.misfits().stream()
                .map(misfit -> {
                  var problem = misfit.defect().in("", misfit.at());
                  return misfit.at().line() + " " + problem.code() + " " + problem.sentence();
                })
                .collect(Collectors.joining(" ")))
        .isEqualTo(told == null ? "" : told.strip());
  }

  /// A chain of a hundred thousand that bites its tail: looked at for a while, not for ever.
  @Test
  void longChainsAreNotFollowedToTheirEnds() {
    int size = 100_000;
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < size; i++) {
      drafts.addAll(drafts("q" + i + ">q" + (i + 1) % size));
    }
    assertThat(Assembly.of(drafts, Set.of()).misfits())
        .hasSize(size)
        .allMatch(misfit -> misfit.defect().kind() == Defect.Kind.REPLACES_PRESENT);
  }
}
