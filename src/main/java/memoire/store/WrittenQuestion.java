package memoire.store;

/// A question as the store keeps it.
///
/// @param body one line of JSON, never looked into
/// @param fingerprint of its content: an edit that changes it is a new wording
public record WrittenQuestion(String body, String fingerprint) {}
