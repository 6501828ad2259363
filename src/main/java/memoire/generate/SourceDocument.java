package memoire.generate;

/// A document as it lies in the pack's project.
///
/// @param path relative to the project, with `/`
/// @param text the whole file
public record SourceDocument(String path, String text) {}
