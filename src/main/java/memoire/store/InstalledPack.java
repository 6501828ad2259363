package memoire.store;

import java.time.Instant;
import java.util.List;

/// A pack as it was installed, without its questions.
///
/// @param cards how many cards it has now
/// @param digest of the file it came from, as given on installation
public record InstalledPack(
    String id,
    String version,
    String title,
    String description,
    String language,
    String license,
    List<String> authors,
    String digest,
    Instant installedAt,
    int cards) {
  public InstalledPack {
    authors = List.copyOf(authors);
  }
}
