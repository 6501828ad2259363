package memoire.search;

import java.util.List;

/// The names that there are, for completion.
public record Vocabulary(List<String> tags, List<String> packs, List<String> sources) {
  public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

  public Vocabulary {
    tags = List.copyOf(tags);
    packs = List.copyOf(packs);
    sources = List.copyOf(sources);
  }
}
