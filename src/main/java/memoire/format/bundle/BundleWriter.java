package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import memoire.format.Exported;
import memoire.format.Media;
import memoire.format.PackWriter;
import memoire.pack.Pack;
import memoire.pack.PackMedia;
import org.jspecify.annotations.Nullable;

/// Writes bundles: the same packs, pictures and key give the same bytes.
public final class BundleWriter {
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "signature";
  static final String MEDIA = "media/";
  private static final String PACKS = "packs/";

  private BundleWriter() {}

  /// A bundle of one pack, without a signature.
  public static Exported write(Pack pack, Media media) {
    return new Exported(write(List.of(pack), media, null), 0, List.of());
  }

  /// A bundle of packs, each with an id of its own, of which the first gives it its name.
  ///
  /// @param media where what they show is looked for
  /// @param signer null for a bundle without a signature
  public static byte[] write(List<Pack> packs, Media media, Signing.@Nullable Signer signer) {
    var files = files(packs, media);
    var listed = new ArrayList<Manifest.Listed>();
    files.forEach((name, bytes) -> listed.add(Manifest.Listed.of(name, bytes)));
    var first = packs.getFirst();
    var manifest =
        new Manifest(
            first.id(),
            first.version(),
            first.title(),
            licenses(packs),
            signer == null ? "" : signer.publicKey(),
            listed);
    var all = new LinkedHashMap<String, byte[]>();
    var written = manifest.write();
    all.put(MANIFEST, written);
    if (signer != null) {
      all.put(SIGNATURE, spelled(Signing.sign(written, signer)));
    }
    all.putAll(files);
    return Zip.write(all);
  }

  static byte[] spelled(byte[] signature) {
    return (Base64.getEncoder().encodeToString(signature) + "\n").getBytes(US_ASCII);
  }

  /// The first pack stays the first.
  private static Map<String, byte[]> files(List<Pack> packs, Media media) {
    var files = new LinkedHashMap<String, byte[]>();
    var shown = new TreeMap<String, byte[]>();
    for (var pack : packs) {
      files.put(PACKS + pack.id() + ".pack.json", PackWriter.write(pack).getBytes(UTF_8));
      for (var name : PackMedia.names(pack.questions())) {
        if (media.names().contains(name)) {
          shown.put(MEDIA + name, Objects.requireNonNull(media.bytes(name)));
        }
      }
    }
    files.putAll(shown);
    return files;
  }

  private static String licenses(List<Pack> packs) {
    var licenses = packs.stream().map(Pack::license).filter(text -> !text.isEmpty()).distinct();
    return String.join(" AND ", licenses.toList());
  }
}
