package memoire.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.pack.Card;
import memoire.question.Question;
import memoire.study.Seeds;

/// Draws the questions of a paper: chance decides, and the seed decides chance. A card is asked
/// once; of cards that were drawn from one passage only one is asked, as long as there are others.
public final class Drawing {

  /// A card that may be asked for a part, with those of its questions that the part allows.
  ///
  /// @param kin shared by cards that give each other away; 0 when there are none
  public record Candidate(String pack, Card card, long kin) {
    String key() {
      return pack + "/" + card.id().value();
    }
  }

  /// What a part may be drawn from.
  ///
  /// @param inOrder whether the first are taken, and chance has no say
  public record Pool(Part part, List<Candidate> candidates, boolean inOrder) {
    public Pool {
      candidates = List.copyOf(candidates);
    }
  }

  /// The drawn questions, in the order of the parts, and what was missing for each part.
  public record Drawn(List<Paper.Item> items, List<Integer> missing) {
    public Drawn {
      items = List.copyOf(items);
      missing = List.copyOf(missing);
    }
  }

  private final List<Pool> pools;
  private final long seed;

  /// Which card fills a slot, by part: cards taken so far, in the order they were taken.
  private final List<List<Candidate>> taken = new ArrayList<>();

  private final Map<String, Integer> partOf = new HashMap<>();
  private final Set<Long> kin = new HashSet<>();
  private final List<List<Candidate>> ranked = new ArrayList<>();

  private Drawing(List<Pool> pools, long seed) {
    this.pools = pools;
    this.seed = seed;
    for (var pool : pools) {
      taken.add(new ArrayList<>());
      ranked.add(pool.inOrder() ? pool.candidates() : byChance(pool.candidates()));
    }
  }

  /// By which the cards of a part are ranked where chance decides, the smallest first.
  public static long rank(long seed, String pack, String card) {
    return Seeds.of(seed, pack + "/" + card);
  }

  /// The questions for some parts. As many as can be had are drawn: cards that two parts want go to
  /// the part that has no others.
  public static Drawn draw(List<Pool> pools, long seed) {
    var drawing = new Drawing(pools, seed);
    drawing.fill(true);
    drawing.fill(false);
    drawing.exchange();
    return drawing.drawn();
  }

  private List<Candidate> byChance(List<Candidate> candidates) {
    return candidates.stream()
        .sorted(
            Comparator.comparingLong(
                    (Candidate one) -> rank(seed, one.pack(), one.card().id().value()))
                .thenComparing(Candidate::key))
        .toList();
  }

  /// Parts that have few cards to choose from choose first.
  private void fill(boolean keepsKinApart) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < pools.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt((Integer i) -> ranked.get(i).size() - pools.get(i).part().count()));
    for (int part : order) {
      for (var candidate : ranked.get(part)) {
        if (isFull(part)) {
          break;
        }
        boolean isNew = !partOf.containsKey(candidate.key());
        boolean isApart = candidate.kin() == 0 || !kin.contains(candidate.kin());
        if (isNew && (isApart || !keepsKinApart)) {
          take(part, candidate);
        }
      }
    }
  }

  /// A part that is still short takes a card from a part that can take another one instead, through
  /// any number of parts (augmenting paths, Kuhn 1955).
  private void exchange() {
    for (int part = 0; part < pools.size(); part++) {
      boolean isMoving = true;
      while (isMoving && !isFull(part)) {
        isMoving = augment(part, new HashSet<>());
      }
    }
  }

  private boolean augment(int part, Set<Integer> tried) {
    tried.add(part);
    for (var candidate : ranked.get(part)) {
      var owner = partOf.get(candidate.key());
      if (owner == null) {
        take(part, candidate);
        return true;
      }
      if (!tried.contains(owner) && augment(owner, tried)) {
        taken.get(owner).removeIf(one -> one.key().equals(candidate.key()));
        take(part, candidate);
        return true;
      }
    }
    return false;
  }

  private boolean isFull(int part) {
    return taken.get(part).size() >= pools.get(part).part().count();
  }

  private void take(int part, Candidate candidate) {
    taken.get(part).add(candidate);
    partOf.put(candidate.key(), part);
    kin.add(candidate.kin());
  }

  private Drawn drawn() {
    var items = new ArrayList<Paper.Item>();
    var missing = new ArrayList<Integer>();
    for (int part = 0; part < pools.size(); part++) {
      var of = pools.get(part).part();
      for (var candidate : taken.get(part)) {
        items.add(new Paper.Item(candidate.pack(), form(candidate), of.points()));
      }
      missing.add(of.count() - taken.get(part).size());
    }
    return new Drawn(items, missing);
  }

  private Question form(Candidate candidate) {
    var forms = candidate.card().forms();
    long chance = Seeds.of(seed, candidate.key() + "/form");
    return forms.get((int) Long.remainderUnsigned(chance, forms.size()));
  }
}
