package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memoire.format.JsonText;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.Media;

/// What a bundle says of itself.
///
/// @param name of its first pack, and `version` the version of that one
/// @param license of all packs, an SPDX expression; empty when they have none
/// @param key the public key it is signed with, as X.509 in base 64; empty when it is not signed
/// @param files all others of the bundle, in their order
public record Manifest(
    String name, String version, String title, String license, String key, List<Listed> files) {
  private static final String FORMAT = "memoire-bundle-1";
  private static final int MOST_VALUES = 100_000;
  private static final int DEEPEST = 4;

  /// A file of the bundle.
  public record Listed(String name, int size, String sha256) {
    static Listed of(String name, byte[] bytes) {
      return new Listed(name, bytes.length, Media.sha256(bytes));
    }
  }

  public Manifest {
    files = List.copyOf(files);
  }

  /// The SHA-256 of all that the manifest says, by which two bundles can be told apart.
  public String digest() {
    return Media.sha256(text("").getBytes(UTF_8));
  }

  byte[] write() {
    return text(digest()).getBytes(UTF_8);
  }

  private String text(String digest) {
    var out = JsonText.spacious().open('{');
    out.name("format").text(FORMAT);
    out.name("name").text(name);
    out.name("version").text(version);
    out.name("title").text(title);
    out.name("license").text(license);
    out.name("key").text(key);
    out.name("files").open('[');
    for (var file : files) {
      out.item().open('{');
      out.name("name").text(file.name());
      out.name("size").number(file.size());
      out.name("sha256").text(file.sha256()).close('}');
    }
    return out.close(']').name("digest").text(digest).close('}') + "\n";
  }

  /// Reads a manifest that is written as this program writes it.
  static Manifest read(byte[] bytes) throws Spoilt {
    var json = JsonTree.parse(new String(bytes, UTF_8), MOST_VALUES, DEEPEST);
    if (json == null) {
      throw new Spoilt(BundleFlaw.NO_MANIFEST, "it is no JSON");
    }
    var format = json.at("format").said();
    if (!format.equals(FORMAT)) {
      boolean isOurs = format.startsWith("memoire-bundle-");
      throw isOurs
          ? new Spoilt(BundleFlaw.TOO_NEW, format)
          : new Spoilt(BundleFlaw.NO_MANIFEST, "it is none of a bundle");
    }
    var files = new ArrayList<Listed>();
    for (var file : json.at("files").each()) {
      files.add(
          new Listed(file.at("name").said(), number(file.at("size")), file.at("sha256").said()));
    }
    var manifest =
        new Manifest(
            json.at("name").said(),
            json.at("version").said(),
            json.at("title").said(),
            json.at("license").said(),
            json.at("key").said(),
            files);
    if (!Arrays.equals(bytes, manifest.write())) {
      throw new Spoilt(BundleFlaw.CHANGED, "manifest.json");
    }
    return manifest;
  }

  private static int number(JsonValue value) throws Spoilt {
    try {
      return Integer.parseInt(value.said());
    } catch (NumberFormatException _) {
      throw new Spoilt(BundleFlaw.NO_MANIFEST, "a size in it is none");
    }
  }
}
