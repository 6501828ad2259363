package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memoire.fact.Fact.ListFact;

/// Groups whose members are enumerated as countries: `The five members are A, B, C, D and E`.
final class Lists {
  private static final Pattern MEMBERS =
      Pattern.compile("^(The [^,\"]{4,120}?) (?:are|were) ([^\"]+)$");
  private static final int FEWEST = 3;

  private Lists() {}

  static Optional<ListFact> in(Statement statement) {
    var match = MEMBERS.matcher(statement.text());
    if (!match.find()) {
      return Optional.empty();
    }
    var items = items(match.group(2));
    boolean countries =
        items.size() >= FEWEST && items.stream().allMatch(i -> Places.country(i).isPresent());
    return countries
        ? Optional.of(
            new ListFact(statement, new Span(match.start(2), match.end(2)), match.group(1), items))
        : Optional.empty();
  }

  static List<String> items(String enumeration) {
    var items = new ArrayList<String>();
    for (var part : enumeration.split(",? and |, ", -1)) {
      items.add(part.strip());
    }
    return items;
  }
}
