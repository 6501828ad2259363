package memoire.format.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memoire.format.CsvRow;
import memoire.format.Import;
import org.jspecify.annotations.Nullable;

/// Which column is for what.
///
/// @param isOwn whether the table was written by this program, so that cells mean exactly what they
///   say
record Layout(List<Role> roles, boolean isOwn) {
  /// A table without names: what is asked, and the answer.
  static final Layout PAIRS = new Layout(List.of(Role.PROMPT, Role.ANSWER), false);

  private static final Set<Role> SEVERAL =
      EnumSet.of(Role.OPTION, Role.DISTRACTORS, Role.HINT, Role.IDLE, Role.UNKNOWN, Role.ACCEPT);

  Layout {
    roles = List.copyOf(roles);
  }

  /// The layout that a first line names, or null when it names none.
  static @Nullable Layout named(CsvRow row) {
    var names = row.cells().stream().map(CsvRow.Cell::text).toList();
    var roles = names.stream().map(Role::named).toList();
    var own = Role.WRITTEN.stream().map(Role::title).toList();
    // Questions had no titles once.
    boolean isOwn = names.equals(own) || names.equals(own.subList(0, own.size() - 1));
    var known = EnumSet.noneOf(Role.class);
    known.addAll(roles);
    known.removeAll(EnumSet.of(Role.IDLE, Role.UNKNOWN));
    boolean isHeader = known.contains(Role.PROMPT) && known.size() > 1;
    return isHeader ? new Layout(lettered(names, known, roles), isOwn) : null;
  }

  /// What a column is for; a cell without a column is for nothing.
  Role role(int column) {
    return column < roles.size() ? roles.get(column) : Role.UNKNOWN;
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /// Tells the columns that will not be read, and names each other one once.
  Layout checked(CsvRow row, Import in) {
    var seen = new HashSet<Role>();
    var checked = new ArrayList<Role>();
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      var cell = row.cells().get(i);
      if (role == Role.UNKNOWN) {
        in.tell(CsvFlaw.COLUMN_UNKNOWN, cell.at(), cell.text());
      } else if (!SEVERAL.contains(role) && !seen.add(role)) {
        in.tell(CsvFlaw.TWICE_NAMED, cell.at(), cell.text());
        role = Role.IDLE;
      }
      checked.add(role);
    }
    return new Layout(checked, isOwn);
  }

  /// `a` is an option where `b` is one, and else an answer; what is correct is the answer where
  /// there are no options.
  private static List<Role> lettered(List<String> names, Set<Role> known, List<Role> roles) {
    var settled = new ArrayList<Role>();
    boolean hasB = names.stream().anyMatch(name -> plain(name).equals("b"));
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      boolean isFirstOption = hasB && plain(names.get(i)).equals("a");
      boolean isAnswer =
          role == Role.CORRECT && !known.contains(Role.OPTION) && !known.contains(Role.ANSWER);
      settled.add(isFirstOption ? Role.OPTION : isAnswer ? Role.ANSWER : role);
    }
    return settled;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
