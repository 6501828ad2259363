package memoire.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Currencies, percent and measures under one name each.
final class Units {
  /// Name, then every way of writing it (folded, words joined by one space).
  private static final String[][] NAMES = {
    {
      "usd",
      "us $",
      "us dollar",
      "us dollars",
      "american dollar",
      "american dollars",
      "united states dollar",
      "united states dollars",
      "usd",
      "$",
      "dollar",
      "dollars"
    },
    {"cad", "canadian dollar", "canadian dollars", "cad", "c $", "ca $"},
    {"aud", "australian dollar", "australian dollars", "aud", "a $", "au $"},
    {"nzd", "new zealand dollar", "new zealand dollars", "nzd", "nz $"},
    {"hkd", "hong kong dollar", "hong kong dollars", "hkd", "hk $"},
    {"sgd", "singapore dollar", "singapore dollars", "sgd", "s $"},
    {"twd", "taiwan dollar", "taiwan dollars", "twd", "nt $"},
    {"eur", "€", "eur", "euro", "euros"},
    {"gbp", "£", "gbp", "pound", "pounds", "pound sterling", "pounds sterling", "british pounds"},
    {"jpy", "¥", "jpy", "yen", "japanese yen"},
    {"cny", "cny", "rmb", "yuan", "renminbi", "chinese yuan"},
    {
      "rub", "₽", "rub", "ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles"
    },
    {"kzt", "₸", "kzt", "tenge"},
    {"inr", "₹", "inr", "rupee", "rupees", "indian rupees"},
    {"krw", "₩", "krw", "won", "korean won"},
    {"percent", "%", "percent", "per cent", "pct"},
    {"kilometre", "km", "kms", "kilometer", "kilometers"},
    {"metre", "m", "meter", "meters"},
    {"centimetre", "cm", "centimeter", "centimeters"},
    {"millimetre", "mm", "millimeter", "millimeters"},
    {"kilogram", "kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes"},
    {"gram", "g", "gram", "grams"},
    {"tonne", "t", "tonne", "tonnes", "metric ton", "metric tons"},
    {"litre", "l", "liter", "liters"},
    {"hectare", "ha", "hectare", "hectares"},
    {"celsius", "°c", "° c", "degrees celsius", "degree celsius", "degrees c"},
    {"hour", "h", "hr", "hrs", "hour", "hours"},
    {"minute", "min", "mins", "minute", "minutes"},
    {"second", "s", "sec", "secs", "second", "seconds"},
    {"megawatt", "mw", "megawatt", "megawatts"},
    {"gigawatt", "gw", "gigawatt", "gigawatts"},
  };

  /// The most words that one unit is written with.
  static final int MOST_WORDS = 3;

  private static final Map<String, String> BY_WORDING = new HashMap<>();

  static {
    for (var row : NAMES) {
      for (int i = 1; i < row.length; i++) {
        BY_WORDING.put(row[i], row[0]);
      }
    }
  }

  /// Money that may as well be something else.
  private static final Set<String> EVERYDAY = Set.of("won", "pound", "pounds", "yen");

  private Units() {}

  /// The name of a unit that is written this way, or null.
  static @Nullable String named(String wording) {
    return BY_WORDING.get(wording);
  }

  /// Whether the name is that of a currency or of percent.
  static boolean isMoneyOrShare(String name) {
    return name.length() == 3 || name.equals("percent");
  }

  /// Whether it is a unit wherever it stands; other wordings are words unless a number is beside.
  static boolean isAlways(String wording, String name) {
    return isMoneyOrShare(name) && !EVERYDAY.contains(wording);
  }
}
