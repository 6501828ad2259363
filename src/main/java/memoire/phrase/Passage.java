package memoire.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.syntax.Parse;

/// Sentences that stand before a gapped one, to say what it points at.
///
/// @param opening the first of them, with what it points at itself said in full
/// @param loose how many definite phrases only the document's title explains
/// @param supports beside what of the document only it is understood
/// @param crosses whether it begins in the paragraph before
public record Passage(
    String opening, List<Parse> sentences, int loose, Set<Support> supports, boolean crosses) {
  public Passage {
    sentences = List.copyOf(sentences);
    supports = Set.copyOf(supports);
  }

  int words() {
    return sentences.stream().mapToInt(Parse::size).sum();
  }

  String text() {
    return Stream.concat(Stream.of(opening), sentences.stream().skip(1).map(p -> p.text().strip()))
        .collect(Collectors.joining(" "));
  }
}
