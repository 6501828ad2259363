package memoire.question;

/// The passage that proves the answer.
///
/// @param document the id of one of the pack's sources
/// @param start offset of the first UTF-16 code unit in the source file
/// @param end offset after the last
/// @param quote the passage itself, equal to the source file between the offsets
public record Evidence(String document, int start, int end, String quote) {}
