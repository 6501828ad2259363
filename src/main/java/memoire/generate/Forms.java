package memoire.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import memoire.distractor.Options;
import memoire.question.Form;
import memoire.template.Draft;
import memoire.template.Draft.Recall;

/// The forms one draft is asked in: to recognise, and to recall.
final class Forms {
  private static final int FEWEST_DISTRACTORS = 3;

  private Forms() {}

  static List<Form> of(Draft draft) {
    var forms = new ArrayList<Form>();
    boolean set = draft.recall() instanceof Recall.AsSet;
    if (draft.distractors().size() >= FEWEST_DISTRACTORS
        && !set
        && Options.areFair(draft.stem(), draft.key(), draft.distractors())) {
      forms.add(new Form.Choice(draft.key(), draft.distractors()));
    }
    switch (draft.recall()) {
      case Recall.AsText _ -> forms.add(new Form.Text(draft.key(), draft.accept()));
      case Recall.AsNumber number ->
          forms.add(new Form.Numeric(number.value(), BigDecimal.ZERO, number.unit()));
      case Recall.AsDate date -> forms.add(new Form.Date(date.date()));
      case Recall.AsGap _ -> forms.add(new Form.Cloze(draft.accept()));
      case Recall.AsSet answers ->
          forms.add(new Form.Choices(answers.answers(), draft.distractors()));
      case Recall.AsBool bool -> forms.add(new Form.Bool(bool.answer()));
      case Recall.AsOrder order -> forms.add(new Form.Order(order.items()));
      case Recall.AsPairs pairs -> forms.add(new Form.Match(pairs.pairs()));
      case Recall.None _ -> {}
    }
    return forms;
  }
}
