package memoire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import memoire.format.Fault;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.Media;
import memoire.format.PackFormat;
import memoire.format.Percent;
import memoire.format.bundle.BundleReader;
import memoire.markup.MediaType;
import memoire.text.Position;
import memoire.text.Problem;
import org.jspecify.annotations.Nullable;

/// Packs in files of whatever format, with the pictures and sounds that lie beside them.
final class PackFiles {
  private PackFiles() {}

  /// What a file holds.
  ///
  /// @param packs several where it is a bundle of several; none where nothing of it can be used
  /// @param key the public key that a bundle is signed with; empty where nothing is signed
  /// @param problems of the file as a whole, where no pack has them
  /// @param digest the SHA-256 of the file
  record Contents(List<Imported> packs, String key, List<Problem> problems, String digest) {
    Contents {
      packs = List.copyOf(packs);
      problems = List.copyOf(problems);
    }
  }

  /// Reads a file.
  ///
  /// @param name as the user gave it
  static Contents read(PackFormat format, String name, Path file, byte[] bytes) {
    var digest = Media.sha256(bytes);
    if (format == PackFormat.BUNDLE) {
      var bundle = BundleReader.read(name, bytes);
      return new Contents(bundle.packs(), bundle.key(), bundle.problems(), digest);
    }
    return new Contents(List.of(format.read(name, bytes, beside(file))), "", List.of(), digest);
  }

  /// Reads the only pack of a file, or the first of a bundle, which is told.
  static Imported one(PackFormat format, String name, Path file, byte[] bytes) {
    return format.read(name, bytes, beside(file));
  }

  /// Reads a file of whatever format. Where it is in none that is known there is no question in it,
  /// and an error.
  static Contents read(String name, Path file, byte[] bytes) {
    return PackFormat.recognised(name, bytes)
        .map(format -> read(format, name, file, bytes))
        .orElseGet(() -> new Contents(List.of(unknown(name)), "", List.of(), Media.sha256(bytes)));
  }

  /// The same for the only pack of a file, or the first of a bundle.
  static Imported one(String name, Path file, byte[] bytes) {
    return PackFormat.recognised(name, bytes)
        .map(format -> one(format, name, file, bytes))
        .orElseGet(() -> unknown(name));
  }

  private static Imported unknown(String name) {
    var read = new Import(name);
    read.tell(Fault.NO_FORMAT, Position.NOWHERE);
    return read.done();
  }

  /// The files that a pack may show: below its own folder, or in the folder of its pictures.
  static Function<String, byte @Nullable []> beside(Path file) {
    var folder = file.toAbsolutePath().normalize().resolveSibling("").normalize();
    var media = mediaFolder(file.toAbsolutePath().normalize());
    return name -> {
      var found = MediaType.named(name).isPresent() ? InputFiles.below(media, name) : null;
      found = found == null ? InputFiles.below(folder, name) : found;
      found = found == null ? InputFiles.below(folder, Percent.decoded(name)) : found;
      return found == null ? null : start(found);
    };
  }

  /// Where the pictures and sounds of a pack's file are: `geography.media` beside `geography.md`.
  static Path mediaFolder(Path file) {
    var name = String.valueOf(file.getFileName());
    var base = name.replaceFirst("(?i)(?:\\.pack)?\\.json$|\\.[^.]+$", "");
    return file.resolveSibling((base.isEmpty() ? name : base) + ".media");
  }

  /// So many pictures and sounds.
  static String shown(int count) {
    return count == 1 ? "1 picture or sound" : count + " pictures and sounds";
  }

  /// As much of a file as is needed to see that it is too large.
  private static byte @Nullable [] start(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(Media.MOST_BYTES + 1);
    } catch (IOException _) {
      return null;
    }
  }
}
