package memoire.intake;

/// What a file says of itself; empty where it says nothing.
///
/// @param date ISO, or as printed
/// @param language BCP 47
record Metadata(String title, String publisher, String date, String kind, String language) {}
