package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import memoire.format.Imported;
import memoire.format.Media;
import memoire.format.PackFormat;
import memoire.markup.MediaType;
import memoire.text.Position;
import memoire.text.Severity;

/// Reads bundles: all of one, or nothing.
public final class BundleReader {
  private static final Pattern PACK = Pattern.compile("packs/[a-z0-9-]{1,64}\\.pack\\.json");

  private static final int HEAD = 60;

  private BundleReader() {}

  /// Whether a file begins as bundles do.
  public static boolean isRecognised(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return head.startsWith("PK\u0003\u0004")
        && head.startsWith(BundleWriter.MANIFEST, Zip.LOCAL_SIZE);
  }

  /// Reads the bytes of a file.
  ///
  /// @param file the name the user gave
  public static Bundle read(String file, byte[] bytes) {
    try {
      return read(file, Zip.read(bytes));
    } catch (Spoilt spoilt) {
      var problem = spoilt.flaw().in(file, Position.NOWHERE, spoilt.word());
      return new Bundle(file, null, List.of(), List.of(problem));
    }
  }

  private static Bundle read(String file, Map<String, byte[]> files) throws Spoilt {
    for (var name : files.keySet()) {
      if (!isKnown(name)) {
        throw new Spoilt(BundleFlaw.STRANGE_NAME, name);
      }
    }
    var written = files.get(BundleWriter.MANIFEST);
    if (written == null) {
      throw new Spoilt(BundleFlaw.NO_BUNDLE, "it has no manifest");
    }
    var manifest = Manifest.read(written);
    var rest = new LinkedHashMap<>(files);
    rest.remove(BundleWriter.MANIFEST);
    var signature = rest.remove(BundleWriter.SIGNATURE);
    check(manifest, rest);
    if (!manifest.key().isEmpty()) {
      check(manifest, written, signature == null ? new byte[0] : signature);
    } else if (signature != null) {
      throw new Spoilt(BundleFlaw.UNLISTED, BundleWriter.SIGNATURE);
    }
    return new Bundle(file, manifest, packs(file, rest), List.of());
  }

  private static boolean isKnown(String name) {
    return name.equals(BundleWriter.MANIFEST)
        || name.equals(BundleWriter.SIGNATURE)
        || PACK.matcher(name).matches()
        || (name.startsWith(BundleWriter.MEDIA)
            && MediaType.named(name.substring(BundleWriter.MEDIA.length())).isPresent());
  }

  private static void check(Manifest manifest, Map<String, byte[]> files) throws Spoilt {
    var listed = new HashSet<String>();
    for (var one : manifest.files()) {
      var bytes = files.get(one.name());
      if (bytes == null) {
        throw new Spoilt(BundleFlaw.MISSING, one.name());
      }
      if (!Manifest.Listed.of(one.name(), bytes).equals(one) || !isAsNamed(one.name(), bytes)) {
        throw new Spoilt(BundleFlaw.CHANGED, one.name());
      }
      if (!listed.add(one.name())) {
        throw new Spoilt(BundleFlaw.TWICE, one.name());
      }
    }
    for (var name : files.keySet()) {
      if (!listed.contains(name)) {
        throw new Spoilt(BundleFlaw.UNLISTED, name);
      }
    }
  }

  /// Pictures are what their names say.
  private static boolean isAsNamed(String name, byte[] bytes) {
    return !name.startsWith(BundleWriter.MEDIA)
        || Media.name(bytes)
            .filter(name.substring(BundleWriter.MEDIA.length())::equals)
            .isPresent();
  }

  private static void check(Manifest manifest, byte[] written, byte[] signature) throws Spoilt {
    if (signature.length == 0) {
      throw new Spoilt(BundleFlaw.NO_SIGNATURE, "");
    }
    byte[] signed;
    try {
      signed = Base64.getDecoder().decode(new String(signature, US_ASCII).strip());
    } catch (IllegalArgumentException _) {
      throw new Spoilt(BundleFlaw.CHANGED, BundleWriter.SIGNATURE);
    }
    if (!Arrays.equals(BundleWriter.spelled(signed), signature)) {
      throw new Spoilt(BundleFlaw.CHANGED, BundleWriter.SIGNATURE);
    }
    if (!Signing.isSigned(written, signed, manifest.key())) {
      throw new Spoilt(BundleFlaw.BAD_SIGNATURE, "");
    }
  }

  private static List<Imported> packs(String file, Map<String, byte[]> files) throws Spoilt {
    var packs = new ArrayList<Imported>();
    for (var entry : files.entrySet()) {
      if (!PACK.matcher(entry.getKey()).matches()) {
        continue;
      }
      var name = file + "/" + entry.getKey();
      var pack =
          PackFormat.JSON.read(
              name, entry.getValue(), medium -> files.get(BundleWriter.MEDIA + medium));
      if (pack.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
        throw new Spoilt(BundleFlaw.BROKEN_PACK, entry.getKey());
      }
      packs.add(pack);
    }
    if (packs.isEmpty()) {
      throw new Spoilt(BundleFlaw.NO_BUNDLE, "there is no pack in it");
    }
    return packs;
  }
}
