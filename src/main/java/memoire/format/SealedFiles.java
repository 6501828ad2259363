package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memoire.drill.Handed;
import memoire.drill.Paper;
import memoire.drill.Part;
import memoire.study.Certainty;
import memoire.text.Position;
import memoire.text.Reading;
import org.jspecify.annotations.Nullable;

/// The three files of a sealed paper, each of lines of JSON of which the first says what it is: the
/// paper that learners take, its key, and the answers that come back. A paper is named by the
/// SHA-256 of its file, in its key and in all answers.
///
/// ```
/// {"format":"memoire-sealed-paper-1","title":"…","questions":20}
/// {"title":"…","seed":7,…}
///
/// {"format":"memoire-paper-key-1","paper":"a1b2…"}
/// {"title":"…","seed":7,…}
///
/// {"format":"memoire-answers-1","paper":"a1b2…","name":"Ada","began":"…","took":"PT12M"}
/// {"question":1,"answer":{"typed":"Oslo"},"certainty":"sure","spent":"PT9S","late":false}
/// ```
public final class SealedFiles {
  private static final String PAPER = "memoire-sealed-paper-1";
  private static final String KEY = "memoire-paper-key-1";
  private static final String ANSWERS = "memoire-answers-1";
  private static final int LONGEST_ANSWERS = 8 << 20;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_VALUES = 20_000;
  private static final int DEEPEST = 5;

  /// The longest time that is believed, in seconds: a year.
  private static final long LONGEST_TIME = 366L * 24 * 3600;

  private SealedFiles() {}

  /// A key that was read.
  ///
  /// @param paper the SHA-256 of the file of the paper that it is of
  public record Key(String paper, Paper keyed) {}

  /// The file that learners take.
  public static String paper(Paper open) {
    var head = JsonText.compact().open('{');
    head.name("format").text(PAPER).name("title").text(open.title());
    head.name("questions").number(open.size());
    return head.close('}') + "\n" + PaperJson.write(open) + "\n";
  }

  /// The file that stays with whoever set the paper.
  ///
  /// @param paper the file that learners take
  public static String key(String paper, Paper keyed) {
    var head = JsonText.compact().open('{');
    head.name("format").text(KEY).name("paper").text(Media.sha256(paper.getBytes(UTF_8)));
    return head.close('}') + "\n" + PaperJson.write(keyed) + "\n";
  }

  /// The file that goes back.
  public static String answers(Handed handed) {
    var head = JsonText.compact().open('{');
    head.name("format").text(ANSWERS).name("paper").text(handed.paper());
    head.name("name").text(handed.name()).name("began").text(handed.began().toString());
    head.name("took").text(handed.took().toString());
    var out = new StringBuilder(head.close('}') + "\n");
    for (var given : handed.answers()) {
      var line = JsonText.compact().open('{');
      line.name("question").number(BigDecimal.valueOf(given.place() + 1L));
      AnswerJson.write(given.answer(), line.name("answer"));
      if (given.certainty() != null) {
        line.name("certainty").text(given.certainty().name().toLowerCase(Locale.ROOT));
      }
      line.name("spent").text(given.spent().toString()).name("late").truth(given.isLate());
      out.append(line.close('}')).append('\n');
    }
    return out.toString();
  }

  /// Whether a file says that it is a sealed paper.
  public static boolean isPaper(byte[] bytes) {
    return head(bytes).at("format").said().equals(PAPER);
  }

  /// Reads the file that learners take.
  public static Reading<Optional<Paper>> readPaper(String file, byte[] bytes) {
    if (!isPaper(bytes)) {
      return none(file, SealedFlaw.NO_PAPER, "its first line does not say so");
    }
    var reading = PaperJson.read(file, rest(bytes));
    boolean isSealed = reading.value().filter(paper -> paper.terms().isSealed()).isPresent();
    return isSealed || !reading.problems().isEmpty()
        ? reading
        : none(file, SealedFlaw.NO_PAPER, "it holds its keys");
  }

  /// Reads the key of a paper.
  public static Reading<Optional<Key>> readKey(String file, byte[] bytes) {
    var head = head(bytes);
    if (!head.at("format").said().equals(KEY)) {
      return none(file, SealedFlaw.NO_KEY, "its first line does not say so");
    }
    var reading = PaperJson.read(file, rest(bytes));
    return new Reading<>(
        reading.value().map(paper -> new Key(head.at("paper").said(), paper)), reading.problems());
  }

  /// Reads answers to the paper of a key.
  public static Reading<Optional<Handed>> readAnswers(String file, byte[] bytes, Key key) {
    var head = head(bytes);
    if (!head.at("format").said().equals(ANSWERS)) {
      return none(file, SealedFlaw.NO_ANSWERS, "the first line does not say so");
    }
    if (bytes.length > LONGEST_ANSWERS) {
      return none(file, SealedFlaw.NO_ANSWERS, "the file is too large");
    }
    if (!head.at("paper").said().equals(key.paper())) {
      return none(file, SealedFlaw.OTHER_PAPER, "");
    }
    var answers = new ArrayList<Handed.Given>();
    for (var line : rest(bytes).lines().toList()) {
      var given = line.isBlank() ? null : given(JsonTree.parse(line, MOST_VALUES, DEEPEST));
      if (given == null || answers.size() == Part.MOST) {
        return none(file, SealedFlaw.NO_ANSWERS, "line " + (answers.size() + 2) + " is no answer");
      }
      answers.add(given);
    }
    var began = began(head.at("began").said());
    var took = time(head.at("took").said());
    var name = head.at("name").said();
    if (began == null || took == null) {
      return none(file, SealedFlaw.NO_ANSWERS, "its times are none");
    }
    var handed =
        new Handed(
            key.paper(),
            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
            began,
            took,
            answers);
    return handed.fits(key.keyed().size())
        ? new Reading<>(Optional.of(handed), List.of())
        : none(file, SealedFlaw.NO_ANSWERS, "a question is answered twice, or is not in the paper");
  }

  private static Handed.@Nullable Given given(@Nullable JsonValue json) {
    if (!(json instanceof JsonValue.Members line)) {
      return null;
    }
    var answer = AnswerJson.read(line.at("answer"));
    var spent = time(line.at("spent").said());
    var number = Numbers.parse(line.at("question").said(), 9);
    var said = line.at("certainty").said();
    var certainty = said.isEmpty() ? null : certainty(said);
    if (answer == null
        || spent == null
        || number == null
        || (certainty == null && !said.isEmpty())) {
      return null;
    }
    boolean isLate = line.at("late") instanceof JsonValue.Truth(_, boolean late) && late;
    return new Handed.Given(number.intValue() - 1, answer, certainty, spent, isLate);
  }

  private static @Nullable Certainty certainty(String said) {
    for (var one : Certainty.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(said)) {
        return one;
      }
    }
    return null;
  }

  private static @Nullable Duration time(String text) {
    try {
      var time = Duration.parse(text);
      return time.isNegative() || time.toSeconds() > LONGEST_TIME ? null : time;
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable Instant began(String text) {
    try {
      var at = Instant.parse(text);
      // Beyond these years no calendar shows it.
      boolean isNear = at.isAfter(Instant.EPOCH) && at.getEpochSecond() < 253_402_300_800L;
      return isNear ? at : null;
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static JsonValue head(byte[] bytes) {
    var text = new String(bytes, 0, Math.min(bytes.length, 4096), UTF_8);
    int end = text.indexOf('\n');
    var json = JsonTree.parse(end < 0 ? text : text.substring(0, end), 100, 2);
    return json == null ? new JsonValue.Nothing(Position.NOWHERE) : json;
  }

  private static String rest(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }

  private static <T> Reading<Optional<T>> none(String file, SealedFlaw flaw, String word) {
    return new Reading<>(Optional.empty(), List.of(flaw.in(file, Position.NOWHERE, word)));
  }
}
