package memoire.screen;

import java.util.List;
import memoire.pack.Source;

/// What is read of a pack besides its cards.
public record Cover(String pack, String title, List<Source> sources) {
  public Cover {
    sources = List.copyOf(sources);
  }
}
