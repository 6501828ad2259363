package memoire.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZipTest {
  private static final Zip.Limits LIMITS = new Zip.Limits(10, 100, 10_000);

  private static byte[] archive() {
    return new ZipWriter()
        .add("wanted", "w")
        .add("1", new byte[50])
        .add("2", new byte[90])
        .add("3", new byte[60])
        .add("4", new byte[5])
        .add("other", new byte[7])
        .file();
  }

  private static void check(Zip.Extras extras, String... kept) {
    var zip = Zip.read(archive(), LIMITS, "wanted"::equals, extras);
    assertThat(((Zip.Parts) zip).kept().keySet()).containsExactly(kept);
    assertThat(((Zip.Parts) zip).names()).hasSize(6);
  }

  /// What is too large alone, or with those before it, is passed over, and the rest is kept.
  @Test
  void extrasAreKeptWithinTheirBounds() {
    check(new Zip.Extras(name -> name.length() == 1, 80, 10_000), "wanted", "1", "3", "4");
    check(new Zip.Extras(name -> name.length() == 1, 80, 100), "wanted", "1", "4");
    check(new Zip.Extras(name -> name.length() == 1, 100, 140), "wanted", "1", "2");
    check(new Zip.Extras(name -> false, 100, 140), "wanted");
  }

  @Test
  void aWantedPartThatIsTooLargeCostsTheArchive() {
    var zip = Zip.read(archive(), new Zip.Limits(10, 40, 10_000), "1"::equals);
    assertThat(zip)
        .isEqualTo(new Zip.Refused(Zip.Reason.TOO_LARGE, "it unfolds to a multiple of its size"));
  }
}
