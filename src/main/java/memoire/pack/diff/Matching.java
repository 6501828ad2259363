package memoire.pack.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;

/// Which question of a later version is which of an earlier one, where no id tells.
///
/// @param matches by the id of the later question: those of which there is no doubt
/// @param doubts by the same ids: what it may be, the most alike first, where nobody can tell
///   without asking
record Matching(Map<QuestionId, Resemblance> matches, Map<QuestionId, List<Resemblance>> doubts) {

  /// Where another one comes as near as this, nobody can tell.
  private static final double MARGIN = 0.1;

  /// Of so many candidates the nearest are looked at.
  private static final int MOST_CANDIDATES = 24;

  private static final int MOST_SHOWN = 3;

  /// A word of more questions than that leads nowhere.
  private static final int MOST_LED = 400;

  /// Matches questions of two versions.
  ///
  /// @param gone of the earlier version, those that are sought
  /// @param fresh of the later version, those that may be among them
  static Matching of(Pack before, List<Question> gone, Pack after, List<Question> fresh) {
    var search = new Search();
    if (gone.isEmpty() || fresh.isEmpty()) {
      return new Matching(Map.of(), Map.of());
    }
    search.takeEqual(gone, fresh);
    search.compare(
        Profile.of(search.leftBefore(gone), before.questions()),
        Profile.of(search.leftAfter(fresh), after.questions()));
    while (search.takeClear()) {}
    return new Matching(search.matches, search.doubts());
  }

  /// All that tells two questions apart that have no ids.
  private record Content(String prompt, Form form) {
    static Content of(Question question) {
      return new Content(question.prompt(), question.form());
    }
  }

  private static final class Search {
    private final Map<QuestionId, Resemblance> matches = new LinkedHashMap<>();
    private final Set<QuestionId> used = new HashSet<>();
    private final Map<QuestionId, List<Resemblance>> forward = new LinkedHashMap<>();
    private final Map<QuestionId, List<Resemblance>> backward = new HashMap<>();

    /// Those that are as they were, in their order where several are alike.
    void takeEqual(List<Question> gone, List<Question> fresh) {
      var byContent = new HashMap<Content, ArrayDeque<Question>>();
      gone.forEach(question ->
          byContent.computeIfAbsent(Content.of(question), _ -> new ArrayDeque<>()).add(question));
      for (var question : fresh) {
        var same = byContent.get(Content.of(question));
        if (same != null && !same.isEmpty()) {
          take(new Resemblance(same.removeFirst(), question, Resemblance.By.ALL, 1, 1, true));
        }
      }
    }

    List<Question> leftBefore(List<Question> gone) {
      return gone.stream().filter(one -> !used.contains(one.id())).toList();
    }

    List<Question> leftAfter(List<Question> fresh) {
      return fresh.stream().filter(one -> !matches.containsKey(one.id())).toList();
    }

    void compare(List<Profile> before, List<Profile> after) {
      var leads = leads(before);
      for (var profile : after) {
        for (var earlier : candidates(profile, before, leads)) {
          var resemblance = Resemblance.of(earlier, profile);
          if (resemblance != null) {
            add(forward, profile.question().id(), resemblance);
            add(backward, earlier.question().id(), resemblance);
          }
        }
      }
    }

    /// Takes the pairs that nothing else comes near; whether there were any.
    boolean takeClear() {
      var clear = new ArrayList<Resemblance>();
      for (var all : forward.values()) {
        for (var one : all) {
          if (one.isPlain() && isOpen(one) && isAhead(one, all) && isAhead(one, rivals(one))) {
            clear.add(one);
          }
        }
      }
      clear.forEach(this::take);
      return !clear.isEmpty();
    }

    Map<QuestionId, List<Resemblance>> doubts() {
      var doubts = new LinkedHashMap<QuestionId, List<Resemblance>>();
      forward.forEach((question, all) -> {
        var left =
            all.stream()
                .filter(this::isOpen)
                .sorted(Comparator.comparingDouble(Resemblance::likeness).reversed())
                .limit(MOST_SHOWN)
                .toList();
        if (!left.isEmpty()) {
          doubts.put(question, left);
        }
      });
      return doubts;
    }

    private List<Resemblance> rivals(Resemblance one) {
      return backward.getOrDefault(one.before().id(), List.of());
    }

    private boolean isOpen(Resemblance one) {
      return !matches.containsKey(one.after().id()) && !used.contains(one.before().id());
    }

    /// Whether the others that are still open stay behind it: those that might be taken as well, by
    /// a margin.
    private boolean isAhead(Resemblance one, List<Resemblance> others) {
      return others.stream()
          .filter(other -> !isSamePair(one, other) && isOpen(other))
          .allMatch(other -> other.likeness() + (other.isPlain() ? MARGIN : 0) <= one.likeness());
    }

    private static boolean isSamePair(Resemblance one, Resemblance other) {
      return one.before().id().equals(other.before().id())
          && one.after().id().equals(other.after().id());
    }

    private void take(Resemblance one) {
      if (isOpen(one)) {
        matches.put(one.after().id(), one);
        used.add(one.before().id());
      }
    }

    private static void add(
        Map<QuestionId, List<Resemblance>> to, QuestionId question, Resemblance one) {
      to.computeIfAbsent(question, _ -> new ArrayList<>()).add(one);
    }

    private static Map<String, List<Integer>> leads(List<Profile> profiles) {
      var leads = new HashMap<String, List<Integer>>();
      for (int i = 0; i < profiles.size(); i++) {
        for (var word : profiles.get(i).leads()) {
          leads.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
        }
      }
      return leads;
    }

    /// Those that share the most and the rarest words with a question; all where they are few.
    private static List<Profile> candidates(
        Profile profile, List<Profile> open, Map<String, List<Integer>> leads) {
      if (open.size() <= MOST_CANDIDATES) {
        return open;
      }
      var weights = new HashMap<Integer, Double>();
      for (var word : profile.leads()) {
        var led = leads.getOrDefault(word, List.of());
        if (led.size() <= MOST_LED) {
          led.forEach(place -> weights.merge(place, 1.0 / led.size(), Double::sum));
        }
      }
      return weights.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_CANDIDATES)
          .map(entry -> open.get(entry.getKey()))
          .toList();
    }
  }
}
