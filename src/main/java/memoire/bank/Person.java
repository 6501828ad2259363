package memoire.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Somebody a pack's documents name, under all the names they use.
///
/// @param name the fullest name
/// @param others other names: spelling variants
/// @param alone the parts of the name that the documents use by themselves
/// @param offices all offices the documents give them
public record Person(String name, Set<String> others, Set<String> alone, Set<String> offices) {

  public boolean isFullName() {
    return name.indexOf(' ') > 0;
  }

  /// Every way to name the person that is fully right as an answer.
  public List<String> accepted() {
    var accepted = new TreeSet<>(others);
    accepted.addAll(alone);
    int space = name.lastIndexOf(' ');
    if (space > 0 && name.indexOf(' ') == space) {
      accepted.add(name.substring(space + 1) + " " + name.substring(0, space));
    }
    accepted.remove(name);
    return new ArrayList<>(accepted);
  }

  /// Whether a text names the person by any part of the name.
  public boolean isNamedIn(String text) {
    for (var part : name.split(" ", -1)) {
      if (part.length() > 2 && text.contains(part)) {
        return true;
      }
    }
    return others.stream().anyMatch(text::contains);
  }
}
