package memoire.document;

/// A passage of the file that is not read as part of the document.
///
/// @param text as in a sentence: markup removed, white space collapsed
/// @param start offset of the first UTF-16 code unit in the source file
/// @param end offset after the last
/// @param reason what the passage is, in a few words, such as `comment form`
public record SetAside(String text, int start, int end, String reason) {}
