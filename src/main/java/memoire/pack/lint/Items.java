package memoire.pack.lint;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import memoire.question.Question;

/// The items of questions, each made when it is looked at: all words of a large pack would not fit
/// into the memory.
final class Items extends AbstractList<Item> implements RandomAccess {
  private final List<Question> questions;

  Items(List<Question> questions) {
    this.questions = questions;
  }

  @Override
  public Item get(int place) {
    return Item.of(questions.get(place));
  }

  @Override
  public int size() {
    return questions.size();
  }
}
