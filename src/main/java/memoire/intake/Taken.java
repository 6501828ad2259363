package memoire.intake;

/// What was taken out of a file.
///
/// @param text what the document room reads
/// @param isCopy whether the text is Markdown made from the file; then it must be kept in a file of
///   its own, as offsets of evidence count its characters. Else it is the file's own text
public record Taken(String text, boolean isCopy) {}
