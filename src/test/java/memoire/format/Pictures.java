package memoire.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Files that begin as pictures and sounds do, and packs that show them.
public final class Pictures {
  public static final byte[] PNG = file("\u0089PNG\r\n\u001a\n", 1);
  public static final byte[] GIF = file("GIF89a", 2);
  public static final byte[] MP3 = file("ID3\u0003\u0000", 3);
  public static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8);

  private Pictures() {}

  /// Such a beginning, and some bytes of every kind behind it.
  static byte[] file(String start, int seed) {
    var bytes = new byte[700];
    new Random(seed).nextBytes(bytes);
    var head = start.getBytes(ISO_8859_1);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }

  /// A folder with these files.
  public static Function<String, byte @Nullable []> folder() {
    return Map.of("map.png", PNG, "my map.png", PNG, "call.mp3", MP3, "flag.gif", GIF)::get;
  }

  /// A pack whose questions show pictures and sounds in every place, read as a teacher writes it.
  public static Imported pack() {
    var pack =
        new Pack(
            "birds",
            "1.2.0",
            "Birds",
            "",
            "en",
            "CC-BY-4.0",
            List.of("A"),
            List.of(),
            List.of(
                Question.plain(
                    "k7m2q9xd",
                    "Which bird is this?\n\n![A black bird on a roof](map.png)",
                    new Form.Text("crow", List.of("raven"))),
                Question.plain(
                    "m2c7t4wz",
                    "Who calls? ![call.mp3](call.mp3)",
                    new Form.Choice("![A red flag](flag.gif)", List.of("a", "b"))),
                Question.plain(
                    "p3c8v2na",
                    "{{Lima}} ![the map](map.png) is far.",
                    new Form.Cloze(List.of()))));
    var text = PackWriter.write(pack).getBytes(UTF_8);
    return PackFormat.JSON.read("birds.pack.json", text, folder());
  }
}
