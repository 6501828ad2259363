package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import memoire.format.Media;
import memoire.format.PackFormat;
import memoire.format.Pictures;
import memoire.pack.Pack;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bundle is read whole and as it was made, or not at all.
class BundleTest {
  private static final Signing.Signer ADA = Signing.read(Signing.fresh()).orElseThrow();
  private static final Signing.Signer BOB = Signing.read(Signing.fresh()).orElseThrow();

  private static byte[] bundle() {
    var pack = Pictures.pack();
    return BundleWriter.write(List.of(pack.file().pack()), pack.media(), null);
  }

  private static byte[] signed() {
    var pack = Pictures.pack();
    return BundleWriter.write(List.of(pack.file().pack()), pack.media(), ADA);
  }

  private static List<String> codes(byte[] bytes) {
    var bundle = BundleReader.read("x.memoire", bytes);
    assertThat(bundle.packs().isEmpty()).isEqualTo(!bundle.problems().isEmpty());
    return bundle.problems().stream().map(Problem::code).toList();
  }

  @Test
  void thePackAndItsPicturesComeBackAsTheyWere() {
    var pack = Pictures.pack();
    var read = BundleReader.read("x.memoire", signed());
    assertThat(read.problems()).isEmpty();
    assertThat(read.packs()).hasSize(1);
    assertThat(read.packs().getFirst().file().pack()).isEqualTo(pack.file().pack());
    assertThat(read.packs().getFirst().media().names()).isEqualTo(pack.media().names());
    assertThat(read.key()).isEqualTo(ADA.publicKey());
    var manifest = java.util.Objects.requireNonNull(read.manifest());
    assertThat(List.of(manifest.name(), manifest.version(), manifest.title(), manifest.license()))
        .containsExactly("birds", "1.2.0", "Birds", "CC-BY-4.0");
  }

  /// On every machine, and in every year.
  @Test
  void theSamePacksGiveTheSameBytes() {
    assertThat(bundle()).isEqualTo(bundle());
    assertThat(signed()).isEqualTo(signed());
    assertThat(Media.sha256(bundle()))
        .isEqualTo("269dcd810768b22dfbef2c685a3f1d23eaa7e22f7d782e44210126574e5ce615");
  }

  @Test
  void itIsRecognisedByWhatIsInIt() {
    assertThat(PackFormat.recognised("x.zip", bundle())).contains(PackFormat.BUNDLE);
    assertThat(PackFormat.recognised("x.apkg", signed())).contains(PackFormat.BUNDLE);
    var anki = PackFormat.ANKI.write(Pictures.pack().file().pack()).bytes();
    assertThat(PackFormat.recognised("x.zip", anki)).contains(PackFormat.ANKI);
  }

  @Test
  void aByteThatIsChangedAnywhereIsNoticed() {
    for (var whole : List.of(bundle(), signed())) {
      for (int at = 0; at < whole.length; at++) {
        var changed = whole.clone();
        changed[at] ^= (byte) (1 << (at % 8));
        assertThat(codes(changed)).as("byte " + at).hasSize(1);
      }
    }
  }

  @Test
  void whatIsCutOffOrAddedIsNoticed() {
    var whole = signed();
    for (int length = 0; length < whole.length; length += 7) {
      assertThat(codes(Arrays.copyOf(whole, length))).as("length " + length).hasSize(1);
    }
    assertThat(codes(Arrays.copyOf(whole, whole.length + 1))).containsExactly("U002");
  }

  @Test
  void garbageIsNoBundle() {
    var random = new Random(5);
    for (int i = 0; i < 500; i++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(codes(bytes)).hasSize(1);
    }
  }

  /// What somebody could make who knows how bundles are made.
  private static byte[] made(Map<String, byte[]> files, Manifest manifest) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("manifest.json", manifest.write());
    all.putAll(files);
    return Zip.write(all);
  }

  private static Map<String, byte[]> files() throws Spoilt {
    var files = new LinkedHashMap<>(Zip.read(bundle()));
    files.remove("manifest.json");
    return files;
  }

  private static Manifest manifest(Map<String, byte[]> files, String key) {
    var listed = new ArrayList<Manifest.Listed>();
    files.forEach((name, bytes) -> listed.add(Manifest.Listed.of(name, bytes)));
    return new Manifest("birds", "1.2.0", "Birds", "", key, listed);
  }

  @Test
  void theManifestAndTheFilesHaveToAgree() throws Spoilt {
    var files = files();
    assertThat(codes(made(files, manifest(files, "")))).isEmpty();
    var fewer = new LinkedHashMap<>(files);
    fewer.pollLastEntry();
    assertThat(codes(made(fewer, manifest(files, "")))).containsExactly("U007");
    assertThat(codes(made(files, manifest(fewer, "")))).containsExactly("U008");
    var other = new LinkedHashMap<>(files);
    other.replaceAll((name, bytes) -> name.startsWith("media/") ? Pictures.SVG : bytes);
    assertThat(codes(made(other, manifest(files, "")))).containsExactly("U006");
    assertThat(codes(made(other, manifest(other, ""))))
        .as("named by another")
        .containsExactly("U006");
  }

  @Test
  void aSignatureIsByTheKeyThatTheBundleNames() throws Spoilt {
    var files = files();
    assertThat(codes(made(files, manifest(files, ADA.publicKey())))).containsExactly("U011");
    assertThat(codes(made(files, manifest(files, "nonsense")))).containsExactly("U011");
    for (var key : List.of(ADA.publicKey(), "nonsense", BOB.publicKey())) {
      var manifest = manifest(files, key);
      var all = new LinkedHashMap<String, byte[]>();
      all.put("signature", BundleWriter.spelled(Signing.sign(manifest.write(), BOB)));
      all.putAll(files);
      assertThat(codes(made(all, manifest)))
          .isEqualTo(key.equals(BOB.publicKey()) ? List.of() : List.of("U010"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,U005",
    "packs/../x.pack.json,U005",
    "/packs/x.pack.json,U005",
    "media/map.png,U005",
    "packs/con.exe,U005",
    "readme.txt,U005"
  })
  void noOtherNameIsRead(String name, String code) throws Spoilt {
    var files = files();
    files.put(name, new byte[] {1});
    assertThat(codes(made(files, manifest(files, "")))).containsExactly(code);
  }

  @Test
  void archivesByOtherProgramsAreRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("manifest.json"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    assertThat(codes(bomb.toByteArray())).containsExactly("U002");
  }

  @Test
  void aNameStandsThereOnce() throws Spoilt {
    // Two names of one length, of which one is then written over the other.
    var files = files();
    files.put("packs/aaaaa.pack.json", new byte[] {1});
    files.put("packs/bbbbb.pack.json", new byte[] {2});
    var bytes = made(files, manifest(files, ""));
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf("packs/bbbbb"); at >= 0; at = text.indexOf("packs/bbbbb", at + 1)) {
      if (text.startsWith("PK\u0003\u0004", at - 30)) {
        Arrays.fill(bytes, at + 6, at + 11, (byte) 'a');
      }
    }
    assertThat(codes(bytes)).containsExactly("U004");
  }

  @Test
  void aBundleOfANewerFormatIsTold() throws Spoilt {
    var files = Zip.read(bundle());
    var manifest =
        new String(files.get("manifest.json"), UTF_8)
            .replace("memoire-bundle-1", "memoire-bundle-2");
    files.put("manifest.json", manifest.getBytes(UTF_8));
    assertThat(codes(Zip.write(files))).containsExactly("U013");
  }

  @Test
  void aPackWithErrorsIsNotShipped() {
    var pack = Pictures.pack().file().pack();
    var broken = new Pack("x y", "1", "", "", "en", "", List.of(), List.of(), pack.questions());
    assertThat(codes(BundleWriter.write(List.of(broken), Media.NONE, null)))
        .containsExactly("U005");
    var titleless = new Pack("xy", "1", "", "", "en", "", List.of(), List.of(), pack.questions());
    assertThat(codes(BundleWriter.write(List.of(titleless), Media.NONE, null)))
        .containsExactly("U012");
  }

  @Test
  void keysAreReadAgainAndOthersAreNone() {
    var pem = Signing.fresh();
    assertThat(pem).startsWith("-----BEGIN PRIVATE KEY-----\n");
    var signer = Signing.read(pem).orElseThrow();
    assertThat(signer.fingerprint()).matches("([0-9a-f]{4} ){5}[0-9a-f]{4}");
    assertThat(signer.toString()).isEqualTo("Signer " + signer.fingerprint());
    assertThat(Signing.read("")).isEmpty();
    assertThat(Signing.read(Signing.publicPart(signer))).isEmpty();
    var mixed = pem.substring(0, pem.indexOf("-----BEGIN PUBLIC")) + Signing.publicPart(BOB);
    assertThat(Signing.read(mixed)).as("two keys that do not belong together").isEmpty();
  }
}
