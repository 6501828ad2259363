package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;

/// Writes packs of many questions, as canonical JSON and as GIFT, to measure with.
///
/// Arguments: a directory, and how many questions each pack has.
public final class LargePacks {
  private LargePacks() {}

  /// Writes `DIRECTORY/COUNT.pack.json` and `DIRECTORY/COUNT.gift` for every count.
  public static void main(String[] args) throws IOException {
    var directory = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      var pack = pack(Integer.parseInt(args[i]));
      Files.write(
          directory.resolve(args[i] + ".pack.json"), PackWriter.write(pack).getBytes(UTF_8));
      Files.write(directory.resolve(args[i] + ".gift"), PackFormat.GIFT.write(pack).bytes());
    }
  }

  /// Half of them are typed, the others have three options; no two are alike.
  static Pack pack(int count) {
    var questions = new ArrayList<Question>(count);
    for (int n = 0; n < count; n++) {
      questions.add(question(n));
    }
    var id = "large-" + count;
    return new Pack(id, "1.0.0", "Large", "", "en", "", List.of(), List.of(), questions);
  }

  private static Question question(int n) {
    var id = "q-%07d".formatted(n);
    int one = n % 1_000 + 2;
    int other = n / 1_000 + 2;
    var product = String.valueOf(one * other);
    if (n % 2 == 0) {
      return Question.plain(
          id, "What is " + one + " times " + other + "?", new Form.Text(product, List.of()));
    }
    return Question.plain(
        id,
        "Which of these is " + one + " times " + other + "?",
        new Form.Choice(
            product, List.of(String.valueOf(one * other + 1), String.valueOf(one * (other + 1)))));
  }
}
