package memoire.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;

/// Countries with their other names and adjectives, and large cities with theirs.
public final class Places {
  private static final Map<String, String> COUNTRIES = new LinkedHashMap<>();
  private static final Map<String, String> ADJECTIVES = new LinkedHashMap<>();
  private static final Map<String, List<String>> OTHER_NAMES = new LinkedHashMap<>();
  private static final Set<String> CITIES = new LinkedHashSet<>();
  private static final Map<String, String> CITY_NAMES = new LinkedHashMap<>();

  static {
    for (var line : WordList.lines(Places.class, "countries.txt")) {
      var parts = line.split("\\|", -1);
      COUNTRIES.put(parts[0], parts[0]);
      List.of(parts[1].split(",", -1)).forEach(adjective -> ADJECTIVES.put(adjective, parts[0]));
      var others = parts.length > 2 ? List.of(parts[2].split(",", -1)) : List.<String>of();
      others.forEach(other -> COUNTRIES.put(other, parts[0]));
      OTHER_NAMES.put(parts[0], others);
    }
    for (var line : WordList.lines(Places.class, "cities.txt")) {
      var names = List.of(line.split("[|,]", -1));
      CITIES.add(names.getFirst());
      names.forEach(name -> CITY_NAMES.put(name, names.getFirst()));
    }
  }

  private Places() {}

  /// The usual name of the country that is called `name`, without an article.
  public static Optional<String> country(String name) {
    return Optional.ofNullable(COUNTRIES.get(withoutArticle(name)));
  }

  /// The country whose adjective or people `word` names.
  public static Optional<String> countryOfAdjective(String word) {
    return Optional.ofNullable(ADJECTIVES.get(word));
  }

  /// Other names of a country given by its usual name.
  public static List<String> otherNames(String country) {
    return OTHER_NAMES.getOrDefault(country, List.of());
  }

  /// The usual names of all countries.
  public static List<String> countries() {
    return List.copyOf(OTHER_NAMES.keySet());
  }

  /// The usual names of the cities that are known.
  public static List<String> cities() {
    return List.copyOf(CITIES);
  }

  public static boolean isCity(String name) {
    return CITY_NAMES.containsKey(name);
  }

  /// The usual name of the city that is called `name`.
  public static Optional<String> city(String name) {
    return Optional.ofNullable(CITY_NAMES.get(name));
  }

  /// A name without the article before it.
  public static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
