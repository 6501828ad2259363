package memoire.generate;

import java.util.List;
import memoire.pack.Pack;

/// What the pack is called and how much is wanted.
///
/// @param maxPer1000Words the most questions for every thousand words of a document, best first; 0
///   for no limit
/// @param least so many questions a document has room for, however short it is
public record Settings(
    String packId,
    String title,
    String description,
    String version,
    String license,
    List<String> authors,
    String language,
    int maxPer1000Words,
    int least) {
  /// As many questions for every thousand words as a text has facts that matter, about.
  public static final int USUAL = 40;

  /// With the usual limit a short text has room for so many.
  private static final int USUAL_LEAST = 10;

  public Settings {
    authors = List.copyOf(authors);
  }

  /// What a pack that is there already says of itself, so that drafting it again keeps that.
  public static Settings of(Pack pack) {
    return new Settings(
        pack.id(),
        pack.title(),
        pack.description(),
        pack.version(),
        pack.license(),
        pack.authors(),
        pack.language(),
        0,
        0);
  }

  /// Settings for a first draft of a pack: version 0.1.0, English, no limit.
  public static Settings draft(String packId, String title) {
    return new Settings(packId, title, "", "0.1.0", "CC-BY-4.0", List.of(), "en", 0, 0);
  }

  /// The same with a limit. The usual one leaves a short text its room; whoever asks for another
  /// gets what was asked for.
  public Settings withMost(int most) {
    return new Settings(
        packId,
        title,
        description,
        version,
        license,
        authors,
        language,
        most,
        most == USUAL ? USUAL_LEAST : 0);
  }
}
