package memoire.template;

import memoire.document.Sentence;
import memoire.phrase.Refusal;

/// A sentence of a document of which nothing is asked, and why.
///
/// @param document id of its document
public record Unasked(String document, Sentence sentence, Refusal refusal) {}
