package memoire.format.gift;

import java.util.List;

/// A question as GIFT has it.
///
/// @param at where it begins, as an offset in the file
/// @param title empty when it has none
/// @param stem what stands before the braces
/// @param isJoined whether no white space is between the stem and the braces
/// @param tail what stands after them, white space and all; empty where nothing does
/// @param general what is said to every answer
/// @param idNumber empty when it has none
record Item(
    int at,
    String title,
    Styled stem,
    boolean isJoined,
    String tail,
    Key key,
    Styled general,
    String idNumber,
    List<String> tags) {

  /// The stem with a blank in the place of the braces, when they stand within it.
  String blanked() {
    return tail.isEmpty() ? stem.text() : stem.text() + " _____" + tail;
  }
}
