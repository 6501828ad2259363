package memoire.screen;

import java.util.Optional;
import memoire.pack.Source;
import memoire.question.Evidence;

/// The passage that proves an answer.
///
/// @param document the document's text, when it is at hand
/// @param source the document's title and date, when they are known
record Proof(Evidence evidence, Optional<String> document, Optional<Source> source) {}
