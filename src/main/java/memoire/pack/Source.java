package memoire.pack;

/// A document that a pack's questions were drawn from.
///
/// @param id what evidence refers to, like `bluebook-2022`
/// @param date as printed or `undated`; free text
/// @param file path of the document relative to the pack's project, with `/`; empty when not
///   shipped
public record Source(String id, String title, String publisher, String date, String file) {}
