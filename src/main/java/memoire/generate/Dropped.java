package memoire.generate;

/// A question that was drafted and not kept.
///
/// @param document id of its document
/// @param rule the stable name of the rule that struck it out, such as `anaphora`
/// @param reason one sentence for a person
public record Dropped(String document, String prompt, String rule, String reason) {}
