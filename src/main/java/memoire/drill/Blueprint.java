package memoire.drill;

import java.util.List;

/// What a paper is to be made of: what a teacher hands out.
///
/// @param title of the paper; empty for one that needs none
/// @param packs ids of the packs it is drawn from; none for all that are installed
/// @param seed decides what chance decides: the same seed, packs and parts give the same paper
public record Blueprint(
    String title, List<String> packs, List<Part> parts, Terms terms, long seed) {
  public Blueprint {
    packs = List.copyOf(packs);
    parts = List.copyOf(parts);
  }

  /// The same, drawn from other packs.
  public Blueprint from(List<String> others) {
    return new Blueprint(title, others, parts, terms, seed);
  }
}
