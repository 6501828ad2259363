package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import memoire.pack.Pack;
import memoire.text.Position;
import memoire.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderRobustnessTest {
  private static final int MUTANTS_PER_SEED = 150;
  private static final String[] TOKENS = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "-1",
    "1e999",
    "\"\"",
    "\"id\": ",
    "\n",
    "\u0000",
    "\ud83e\udded",
    "\\ud83e",
    "{{",
    "}}",
    "|",
    "\"type\": \"match\", "
  };

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedBytesNeverThrow(long seed) {
    var random = random(seed);
    var original = PackWriter.write(Packs.everyForm()).getBytes(UTF_8);
    for (int i = 0; i < MUTANTS_PER_SEED; i++) {
      var mutant = original.clone();
      for (int change = random.nextInt(1, 6); change > 0; change--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      checkPlaces(mutant);
      checkPlaces(Arrays.copyOf(mutant, random.nextInt(mutant.length)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedTokensNeverThrow(long seed) {
    var random = random(seed);
    var original = PackWriter.write(Packs.everyForm());
    for (int i = 0; i < MUTANTS_PER_SEED; i++) {
      var mutant = new StringBuilder(original);
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        int at = random.nextInt(mutant.length());
        int end = Math.min(mutant.length(), at + random.nextInt(8));
        mutant.replace(at, end, TOKENS[random.nextInt(TOKENS.length)]);
      }
      checkPlaces(mutant.toString().getBytes(UTF_8));
    }
  }

  /// A change within one value leaves the JSON whole: at most the question it is in may go.
  @ParameterizedTest
  @MethodSource("seeds")
  void changedValuesCostAtMostTheirQuestion(long seed) {
    var random = random(seed);
    var pack = Packs.everyForm();
    for (int i = 0; i < MUTANTS_PER_SEED; i++) {
      int victim = random.nextInt(pack.questions().size());
      var json = withChangedValue(pack, victim, random);
      var kept = new HashSet<>(Packs.read(json).value().questions());
      for (int other = 0; other < pack.questions().size(); other++) {
        if (other != victim) {
          assertThat(kept).as(json).contains(pack.questions().get(other));
        }
      }
    }
  }

  private static String withChangedValue(Pack pack, int victim, RandomGenerator random) {
    var json = new StringBuilder();
    for (int i = 0; i < pack.questions().size(); i++) {
      var line = QuestionJson.write(pack.questions().get(i));
      json.append(i == 0 ? "" : ",\n").append(i == victim ? changed(line, random) : line);
    }
    return Packs.around(json.toString()).replace("{\"id\": \"atlas\",", "{\"id\": \"atlas-2024\",");
  }

  /// Replaces one value, but not the first: two questions may not have the same id.
  private static String changed(String line, RandomGenerator random) {
    var values =
        new String[] {"null", "7", "-1e9", "true", "[]", "{}", "\"\"", "[[\"a\"]]", "\" x\""};
    var value = values[random.nextInt(values.length)];
    var starts = new java.util.ArrayList<Integer>();
    for (int at = line.indexOf("\":"); at >= 0; at = line.indexOf("\":", at + 1)) {
      starts.add(at + 2);
    }
    int start = starts.get(random.nextInt(1, starts.size()));
    int end = line.indexOf(",\"", start);
    boolean isPlain =
        end > 0 && "[{".indexOf(line.charAt(start)) < 0 && line.charAt(end - 1) != '}';
    return isPlain ? line.substring(0, start) + value + line.substring(end) : line;
  }

  @Test
  void hostileFilesNeverThrow() throws IOException {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(corpus != null, "MEMOIRE_CORPUS names no directory: hostile files were not read");
    try (var files = Files.list(Path.of(corpus, "corpus", "hostile"))) {
      for (var file : files.sorted().toList()) {
        var reading = checkPlaces(Files.readAllBytes(file));
        assertThat(reading.hasErrors()).as("%s is no pack", file).isTrue();
        assertThat(reading.value().questions()).isEmpty();
      }
    }
  }

  private static Reading<Pack> checkPlaces(byte[] bytes) {
    var reading = PackReader.read(Packs.FILE, bytes);
    var lines = new Lines(new String(bytes, UTF_8));
    for (var problem : reading.problems()) {
      if (!problem.at().equals(Position.NOWHERE)) {
        assertThat(problem.at().line()).isBetween(1, lines.count());
        assertThat(problem.at().column()).isPositive();
      }
    }
    return reading;
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
