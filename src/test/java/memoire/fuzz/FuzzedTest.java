package memoire.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What fuzzing found once, and what it begins with, is read as everything must be.
class FuzzedTest {
  private static void check(Reader reader, byte[] input) {
    assertThatCode(() -> reader.feed(input))
        .as("%s of %d bytes: %s", reader, input.length, Arrays.toString(input))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSeeds(Reader reader) {
    Seeds.own(reader).forEach(seed -> check(reader, seed));
  }

  /// Every reader gets what is meant for others, too, and only the first half of it.
  @ParameterizedTest
  @EnumSource
  void readsWhatIsMeantForOthers(Reader reader) {
    for (var other : Reader.values()) {
      for (var seed : Seeds.own(other)) {
        check(reader, seed);
        check(reader, Arrays.copyOf(seed, seed.length / 2));
      }
    }
  }

  /// The files of `src/test/resources/memoire/fuzz/READER`.
  @ParameterizedTest
  @EnumSource
  void readsWhatWasFound(Reader reader) throws Exception {
    var place = FuzzedTest.class.getResource("/memoire/fuzz/" + reader);
    assumeTrue(place != null, "nothing was found for " + reader);
    try (var files = Files.list(Path.of(Objects.requireNonNull(place).toURI()))) {
      for (var file : files.sorted().toList()) {
        check(reader, Files.readAllBytes(file));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsFilesByOthers(Reader reader) throws IOException {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(corpus != null, "MEMOIRE_CORPUS names no directory: its files were not read");
    for (var file : Seeds.byOthers(reader, Path.of(corpus, "corpus"))) {
      check(reader, Files.readAllBytes(file));
    }
  }
}
