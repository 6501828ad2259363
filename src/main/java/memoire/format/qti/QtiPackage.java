package memoire.format.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import memoire.format.Import;
import memoire.format.archive.Zip;
import memoire.format.xml.Elements;
import memoire.format.xml.Node;
import memoire.text.Position;
import memoire.text.Severity;

/// A package of content: a manifest, and the files it lists. Files are only looked up by their
/// names, and never written.
final class QtiPackage {
  private static final String MANIFEST = "imsmanifest.xml";
  private static final Zip.Limits LIMITS = new Zip.Limits(10_000, 32 << 20, 256L << 20);

  private final Import into;
  private final Map<String, byte[]> files;

  private QtiPackage(Import into, Map<String, byte[]> files) {
    this.into = into;
    this.files = files;
  }

  /// Reads the files with items, in the order of the manifest.
  ///
  /// @param read takes a file, and says whether there is anything of QTI in it
  static void read(byte[] bytes, Import into, Predicate<byte[]> read) {
    switch (Zip.read(bytes, LIMITS, QtiPackage::isWanted)) {
      case Zip.Refused(_, var word) -> into.tell(QtiFlaw.DAMAGED, Position.NOWHERE, word);
      case Zip.Parts(var kept, var names) -> {
        tellNames(into, names);
        new QtiPackage(into, kept).read(read);
      }
    }
  }

  private static boolean isWanted(String name) {
    return Zip.isSafe(name) && isXml(name);
  }

  private static boolean isXml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  private static void tellNames(Import into, Set<String> names) {
    names.stream()
        .filter(name -> !Zip.isSafe(name))
        .forEach(name -> into.tell(QtiFlaw.UNSAFE_NAME, Position.NOWHERE, name));
    var others = names.stream().filter(name -> !isXml(name) && isMedia(name)).toList();
    if (!others.isEmpty()) {
      var count = String.valueOf(others.size());
      into.tell(QtiFlaw.MEDIA_FILES, Position.NOWHERE, count, others.getFirst());
    }
  }

  private static boolean isMedia(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return !name.endsWith("/")
        && !lower.endsWith(".xsd")
        && !lower.endsWith(".dtd")
        && !lower.endsWith(".css");
  }

  private void read(Predicate<byte[]> read) {
    var manifest =
        files.keySet().stream()
            .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
            .findFirst()
            .orElse("");
    var listed = manifest.isEmpty() ? List.<String>of() : listed(manifest);
    boolean isAny = false;
    for (var name : listed.isEmpty() ? List.copyOf(files.keySet()) : listed) {
      var file = files.get(name);
      if (file != null && !name.equals(manifest)) {
        into.part(name);
        isAny |= read.test(file);
      }
    }
    into.whole();
    if (!isAny && into.isEmpty(Severity.ERROR)) {
      into.tell(QtiFlaw.NOT_QTI, Position.NOWHERE, "no file of the package has one");
    }
  }

  /// The files of XML that a manifest lists; those that are missing are told.
  private List<String> listed(String manifest) {
    var folder = manifest.substring(0, manifest.length() - MANIFEST.length());
    var names = new LinkedHashSet<String>();
    into.part(manifest);
    var file = files.getOrDefault(manifest, new byte[0]);
    new Elements(
            into,
            Set.of("manifest"),
            Set.of("resource"),
            resource -> {
              for (var href : hrefs(resource)) {
                var name = folder + href;
                if (files.containsKey(name)) {
                  names.add(name);
                } else if (isXml(href) && isItem(resource)) {
                  into.tell(QtiFlaw.MISSING, resource.at(), href);
                }
              }
            })
        .read(into.decode(file));
    return List.copyOf(names);
  }

  private static boolean isItem(Node resource) {
    return resource.attribute("type").contains("qti");
  }

  private static Set<String> hrefs(Node resource) {
    var hrefs = new LinkedHashSet<String>();
    var written = new ArrayList<String>(List.of(resource.attribute("href")));
    resource.children("file").forEach(file -> written.add(file.attribute("href")));
    for (var href : written) {
      if (!href.isEmpty()) {
        hrefs.add(decoded(href));
      }
    }
    return hrefs;
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return href;
    }
  }
}
