package memoire.phrase;

/// How exactly a document's date is known.
enum Dating {
  NONE,
  YEAR,
  DAY;

  private static final String A_DAY =
      "(?:[12]\\d{3}-\\d{2}-\\d{2}|.*\\b\\d{1,2} \\p{L}+ [12]\\d{3}|.*\\p{L}+ \\d{1,2}, [12]\\d{3}).*";

  /// @param date as the document has it
  static Dating of(String date) {
    if (date.matches(A_DAY)) {
      return DAY;
    }
    return date.matches(".*[12]\\d{3}.*") ? YEAR : NONE;
  }
}
