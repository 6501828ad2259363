package memoire.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.question.Verdict.Difference;

/// Marks what is picked, put in order, joined or filled in.
final class ListMarking {
  private ListMarking() {}

  static Verdict choice(Form.Choice key, Set<String> picked) {
    if (picked.equals(Set.of(key.answer()))) {
      return Verdicts.RIGHT;
    }
    String given = String.join("; ", sorted(picked));
    String quoted = Verdicts.quoted(key.answer());
    if (picked.size() > 1) {
      return Verdicts.wrong(given, key.answer(), "Pick one option; the answer is " + quoted + ".");
    }
    return Verdicts.wrong(
        given,
        key.answer(),
        picked.isEmpty()
            ? "Nothing was picked; the answer is " + quoted + "."
            : "The answer is %s, not %s.".formatted(quoted, Verdicts.quoted(given)));
  }

  /// Right ticks less wrong ticks, as a share of what is right.
  static Verdict choices(Form.Choices key, Set<String> picked) {
    var right = new HashSet<>(key.answers());
    var differences = new ArrayList<Difference>();
    for (var answer : new java.util.LinkedHashSet<>(key.answers())) {
      if (!picked.contains(answer)) {
        differences.add(
            new Difference("", answer, Verdicts.quoted(answer) + " is right and was not picked."));
      }
    }
    int hits = right.size() - differences.size();
    for (var option : sorted(picked)) {
      if (!right.contains(option)) {
        differences.add(
            new Difference(option, "", Verdicts.quoted(option) + " was picked and is wrong."));
      }
    }
    int misses = picked.size() - hits;
    return Verdicts.share(share(hits - misses, right.size()), false, differences);
  }

  /// The share of pairs of items that are the right way round, less those that are not (Kendall's
  /// tau, nothing below 0): a shuffled answer earns nothing on average.
  static Verdict order(List<String> key, List<String> given) {
    if (given.equals(key)) {
      return Verdicts.RIGHT;
    }
    int[] places = places(key, given);
    String expected = String.join(" → ", key);
    if (places.length != key.size()) {
      return Verdicts.wrong(
          String.join(" → ", given), expected, "Each item is to be put into order once.");
    }
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < key.size(); i++) {
      if (!given.get(i).equals(key.get(i))) {
        differences.add(
            new Difference(
                given.get(i),
                key.get(i),
                "Place %d is for %s, not for %s."
                    .formatted(i + 1, Verdicts.quoted(key.get(i)), Verdicts.quoted(given.get(i)))));
      }
    }
    double pairs = 0.5 * key.size() * (key.size() - 1);
    double tau = 1 - 2 * inversions(places, new int[places.length], 0, places.length) / pairs;
    return Verdicts.share(Math.max(0, tau), false, differences);
  }

  /// The place in the key of each item given; shorter than the key when they are not the same
  /// items.
  private static int[] places(List<String> key, List<String> given) {
    var free = new HashMap<String, ArrayList<Integer>>();
    for (int i = key.size() - 1; i >= 0; i--) {
      free.computeIfAbsent(key.get(i), _ -> new ArrayList<>()).add(i);
    }
    int[] places = new int[key.size()];
    if (given.size() != key.size()) {
      return new int[0];
    }
    for (int i = 0; i < places.length; i++) {
      var left = free.getOrDefault(given.get(i), new ArrayList<>());
      if (left.isEmpty()) {
        return new int[0];
      }
      places[i] = left.removeLast();
    }
    return places;
  }

  /// Pairs that are the wrong way round, counted while sorting by merging.
  private static long inversions(int[] values, int[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takesLeft = right == to || (left < middle && values[left] <= values[right]);
      spare[i] = takesLeft ? values[left++] : values[right++];
      count += takesLeft ? 0 : middle - left;
    }
    System.arraycopy(spare, from, values, from, to - from);
    return count;
  }

  /// The share of the pairs that were joined as they should be.
  static Verdict match(List<Form.Pair> key, List<Form.Pair> given) {
    var joined = new HashSet<>(given);
    var byLeft = new HashMap<String, String>();
    given.forEach(pair -> byLeft.put(pair.left(), pair.right()));
    var differences = new ArrayList<Difference>();
    for (var pair : key) {
      if (!joined.contains(pair)) {
        differences.add(difference(pair, byLeft.getOrDefault(pair.left(), "")));
      }
    }
    int extra = Math.max(0, joined.size() - new HashSet<>(key).size());
    if (extra > 0 && differences.isEmpty()) {
      differences.add(new Difference("", "", "Each left side is to be joined once."));
    }
    return Verdicts.share(
        share(key.size() - differences.size() - extra, key.size()), false, differences);
  }

  private static Difference difference(Form.Pair pair, String right) {
    String left = Verdicts.quoted(pair.left());
    String belongs = Verdicts.quoted(pair.right());
    return new Difference(
        right,
        pair.right(),
        right.isEmpty()
            ? "%s belongs to %s and was not joined.".formatted(left, belongs)
            : "%s belongs to %s, not to %s.".formatted(left, belongs, Verdicts.quoted(right)));
  }

  /// The credit of all gaps, each marked as a typed answer.
  static Verdict cloze(Gaps prompt, List<String> accept, List<String> filled, Asked asked) {
    var gaps = prompt.gaps();
    if (gaps.isEmpty()) {
      return Verdicts.wrong("", "", "This question has no gap to fill in.");
    }
    double credit = 0;
    boolean nearly = true;
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < gaps.size(); i++) {
      var gap = gaps.get(i);
      var accepted = new ArrayList<>(gap.accept());
      if (gaps.size() == 1) {
        accepted.addAll(accept);
      }
      String typed = i < filled.size() ? filled.get(i) : "";
      var verdict = TextMarking.mark(gap.answer(), accepted, typed, asked);
      credit += verdict.credit();
      nearly &= Verdicts.isRightOrNearly(verdict);
      differences.addAll(Verdicts.differences(verdict));
    }
    return Verdicts.share(credit / gaps.size(), nearly, differences);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.max(0, (double) part / whole);
  }

  private static List<String> sorted(Set<String> options) {
    return options.stream().sorted().toList();
  }
}
