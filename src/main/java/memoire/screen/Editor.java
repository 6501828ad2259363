package memoire.screen;

import memoire.question.Question;

/// Where a question is put into other words, and where one is afterwards.
sealed interface Editor extends Screen permits Review, CardPage {
  /// The page around the lines of the question.
  Page around(Measure measure, Column lines);

  /// The language of the question's pack, which decides what lint says of it.
  String language();

  /// The question was put into other words.
  Step<Screen> reworded(Question question, Scene scene);

  /// It was left as it was.
  Screen unchanged();

  /// The edit was left before its end.
  Screen putBy(Rewriting edit);
}
