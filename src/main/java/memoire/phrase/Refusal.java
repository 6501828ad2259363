package memoire.phrase;

/// Why nothing was asked of a sentence.
///
/// @param rule the stable name of the reason, such as `points-outside`
/// @param reason one sentence for a person
public record Refusal(String rule, String reason) {}
