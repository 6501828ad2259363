package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memoire.format.PackFormat;
import memoire.pack.Pack;
import memoire.pack.diff.FoundAgain;
import memoire.store.InstalledPack;
import memoire.store.Store;

/// Packs as a command line names them.
final class NamedPacks {
  private NamedPacks() {}

  /// The ids of the packs that were named, those of files after they are installed.
  static List<String> ids(Surroundings here, Opened opened, List<String> names) {
    var store = opened.store();
    var ids = new ArrayList<String>();
    for (var name : names) {
      boolean isFile = PackFormat.named(name).isPresent() && !isInstalled(store, name);
      if (isFile) {
        ids.addAll(installed(here, opened, name));
      } else {
        ids.add(known(store, name));
      }
    }
    return ids;
  }

  /// The format of a file, by what is in it.
  ///
  /// @throws Refusal where it is none that is known
  static PackFormat format(Path name, byte[] bytes) {
    return PackFormat.recognised(name.toString(), bytes)
        .orElseThrow(() ->
            new Refusal(
                name
                    + " is in no format that is known. memoire pack reference shows how questions"
                    + " are written."));
  }

  private static boolean isInstalled(Store store, String name) {
    return store.packs().stream().anyMatch(pack -> pack.id().equals(name));
  }

  private static List<String> installed(Surroundings here, Opened opened, String name) {
    var file = here.directory().resolve(name).toAbsolutePath().normalize();
    var folder = file.resolveSibling("");
    var roots = List.of(here.directory(), folder, folder.resolve(".."));
    var bytes = InputFiles.bytes(file);
    var format = PackFormat.recognised(name, bytes).orElse(PackFormat.JSON);
    var read = PackFiles.read(format, name, file, bytes);
    Library.requireNames(here, file, read);
    var contents =
        Joining.of(here, opened.store(), format, name).joined(read, FoundAgain.Said.NOTHING);
    if (contents == null) {
      throw new Refusal(name + " was not installed: memoire pack update " + name + " asks.");
    }
    return Library.install(here, opened.store(), opened.planning(), file, contents, roots, false)
        .stream()
        .map(Pack::id)
        .toList();
  }

  private static String known(Store store, String id) {
    var installed = store.packs().stream().map(InstalledPack::id).toList();
    if (installed.contains(id)) {
      return id;
    }
    throw new Refusal(
        "There is no pack “"
            + id
            + "” here. "
            + (installed.isEmpty()
                ? "None is installed; name a pack file to install it: memoire study NAME.pack.json."
                : "Installed: " + String.join(", ", installed) + "."));
  }
}
