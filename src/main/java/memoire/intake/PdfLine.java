package memoire.intake;

/// A line of a page as printed; lengths in points, from the upper left corner.
///
/// @param size of most of its letters
/// @param rank of the line on its page: 0 for the first, -1 for the last
record PdfLine(int page, String text, float left, float right, float y, float size, int rank) {
  PdfLine ranked(int newRank) {
    return new PdfLine(page, text, left, right, y, size, newRank);
  }
}
