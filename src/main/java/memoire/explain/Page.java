package memoire.explain;

import java.util.List;

/// What there is to say of a code beyond its sentence.
///
/// @param why why it matters, one paragraph
/// @param examples in their order; may be none
public record Page(String code, String why, List<Example> examples) {
  public Page {
    examples = List.copyOf(examples);
  }
}
