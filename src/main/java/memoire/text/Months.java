package memoire.text;

import java.util.List;

/// The months in English, as documents print them and screens show them.
public final class Months {
  /// January first.
  public static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Months() {}

  /// The name of a month, 1 to 12.
  public static String name(int month) {
    return NAMES.get(month - 1);
  }
}
