package memoire.pack.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import memoire.format.PackFormat;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;

/// Questions by others, in which letters are lost, options are added and keys are changed, in
/// another order and without their ids.
class FoundAgainCorpusTest {
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{6,}");

  private int right;
  private int asked;
  private int lost;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void changedQuestionsOfFilesByOthersAreFoundAgain() throws IOException {
    var directory = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(directory != null, "MEMOIRE_CORPUS names no directory: no questions were changed");
    int files = 0;
    for (var folder : List.of("gift", "aiken", "moodle-xml", "kahoot", "md-mcq", "opentriviaqa")) {
      try (var all = Files.walk(Path.of(directory, "corpus", folder))) {
        for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
          files += change(file) ? 1 : 0;
        }
      }
    }
    int all = right + asked + lost + wrong.size();
    var sum =
        "%d files, %d questions: %d found, %d asked about, %d taken for new, %d taken wrongly"
            .formatted(files, all, right, asked, lost, wrong.size());
    System.out.println(sum);
    assertThat(all).isGreaterThan(20_000);
    assertThat(wrong).as(sum).hasSizeLessThan(all / 1_000);
    assertThat(lost + asked).as(sum).isLessThan(all / 20);
  }

  private boolean change(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    var bytes = Files.readAllBytes(file);
    var format = PackFormat.recognised(name, bytes);
    if (format.isEmpty()) {
      return false;
    }
    var before = format.get().read(name, bytes).file().pack();
    var random = new Random(name.hashCode());
    var origin = new HashMap<QuestionId, Question>();
    var after = new ArrayList<Question>();
    for (var question : before.questions()) {
      var changed = changed(question, random);
      var nameless = Question.plain("n" + origin.size(), changed.prompt(), changed.form());
      origin.put(nameless.id(), question);
      after.add(nameless);
    }
    Collections.shuffle(after, random);
    var now = before.with(after);
    var found = FoundAgain.of(before, now, origin.keySet(), FoundAgain.Said.NOTHING);
    origin.forEach((id, question) -> count(name, found, id, question));
    return !after.isEmpty();
  }

  private void count(String file, FoundAgain found, QuestionId id, Question question) {
    var match = found.matches().get(id);
    if (match != null && isSame(match.before(), question)) {
      right++;
    } else if (match != null) {
      wrong.add(file + ": " + question.prompt() + " → " + match.before().prompt());
    } else if (found.doubts().containsKey(id)) {
      asked++;
    } else {
      lost++;
    }
  }

  /// Files have the same question more than once.
  private static boolean isSame(Question one, Question other) {
    return one.prompt().equals(other.prompt()) && one.form().equals(other.form());
  }

  /// One in five has lost a letter, one in twenty another key.
  private static Question changed(Question question, Random random) {
    if (random.nextInt(20) == 0 && question.form() instanceof Form.Choice choice) {
      var wrong = new ArrayList<>(choice.distractors());
      wrong.set(0, choice.answer());
      return Question.plain(
          question.id().value(),
          question.prompt(),
          new Form.Choice(choice.distractors().getFirst(), wrong));
    }
    var words = LONG_WORD.matcher(question.prompt()).results().toList();
    if (random.nextInt(5) > 0 || words.isEmpty() || question.form() instanceof Form.Cloze) {
      return question;
    }
    var word = words.get(random.nextInt(words.size()));
    int at = word.start() + 1 + random.nextInt(word.group().length() - 2);
    var prompt = question.prompt().substring(0, at) + question.prompt().substring(at + 1);
    return Question.plain(question.id().value(), prompt, question.form());
  }
}
