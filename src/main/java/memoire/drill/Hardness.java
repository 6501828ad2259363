package memoire.drill;

import memoire.question.Form;
import memoire.question.Question;

/// How hard a question is, from 0 (nobody fails) to 1: what its pack says, else an estimate from
/// its form alone, so that a paper is the same for everybody. The estimate says only that to recall
/// is harder than to recognise, and that the more there is to get right, the harder.
public final class Hardness {
  private Hardness() {}

  public static double of(Question question) {
    var stated = question.difficulty();
    return stated != null
        ? stated
        : switch (question.form()) {
          case Form.Bool _ -> 0.2;
          case Form.Choice _ -> 0.3;
          case Form.Match _ -> 0.4;
          case Form.Choices _, Form.Flip _ -> 0.5;
          case Form.Order _, Form.Cloze _ -> 0.6;
          case Form.Text _, Form.Date _ -> 0.7;
          case Form.Numeric _ -> 0.8;
        };
  }
}
