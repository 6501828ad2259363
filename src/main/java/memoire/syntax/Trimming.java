package memoire.syntax;

import java.util.BitSet;
import java.util.Set;
import memoire.document.WordList;

/// Decides which words of a clause belong to its core and which can go: remarks between commas,
/// brackets, second statements, and words that tie it to the sentence before.
final class Trimming {
  private static final Set<String> TIES = Set.copyOf(WordList.words(Trimming.class, "ties.txt"));

  /// A clause under one of these is not true by itself.
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "until", "lest", "provided", "without");

  private static final Set<String> SMALL = Set.of("DT", "PDT", "RB", "CD", "SYM", "PRP", "NNP");

  private final Parse parse;
  private final Word clause;
  private final BitSet kept = new BitSet();
  private final BitSet left = new BitSet();

  /// Where the first second statement begins that was left out: nothing of the clause comes after.
  private int border = Integer.MAX_VALUE;

  private boolean sound = true;

  private Trimming(Parse parse, Word clause) {
    this.parse = parse;
    this.clause = clause;
  }

  /// The words that belong to the clause of a head; empty when the clause is not to be trusted.
  static BitSet core(Parse parse, Word head) {
    var trimming = new Trimming(parse, head);
    trimming.keep(head);
    trimming.keepMarks();
    return trimming.isWhole() ? trimming.kept : new BitSet();
  }

  /// The words of a noun phrase without remarks on it and without the clause that begins at
  /// `without`.
  static BitSet phrase(Parse parse, Word top, Word without) {
    var trimming = new Trimming(parse, top);
    trimming.left.set(without.index());
    trimming.leave(without);
    trimming.keep(top);
    trimming.keepMarks();
    return trimming.sound ? trimming.kept : new BitSet();
  }

  private void keep(Word word) {
    kept.set(word.index());
    parse
        .children(word)
        .forEach(child -> {
          if (left.get(child.index())) {
            return;
          }
          if (word.isVerb() && isCondition(child)) {
            sound = false;
          }
          if (goes(word, child)) {
            boolean second = child.isKindOf("conj") && child.index() > word.index();
            border = second ? Math.min(border, child.index()) : border;
            leave(child);
          } else if (!child.is("punct")) {
            keep(child);
          }
        });
  }

  private boolean isCondition(Word child) {
    return child.isKindOf("advcl")
        && parse.children(child).anyMatch(m -> CONDITIONS.contains(m.lower()));
  }

  private boolean goes(Word head, Word child) {
    return switch (base(child.relation())) {
      case "parataxis", "discourse", "vocative", "list", "reparandum" -> true;
      case "conj" -> parse.has(child, "nsubj") || (head.equals(clause) && isClause(child));
      case "cc" -> head.equals(clause) && child.index() < head.index() && opens(child);
      case "advcl" -> isSetOff(child);
      case "acl" -> isSetOff(child);
      case "appos" -> isBracketed(child) || (isSetOff(child) && !isPlaceInPlace(head, child));
      case "advmod" ->
          head.equals(clause)
              && child.index() < head.index()
              && TIES.contains(child.lower())
              && parse.children(child).allMatch(w -> w.is("punct"));
      case "dep" -> suspicious(child);
      case "nmod" -> isBracketed(child) || isExamples(child);
      default -> isBracketed(child);
    };
  }

  /// What the parser could not place makes the clause doubtful, unless it is small or in brackets;
  /// a second predicate that it took for that is one.
  private boolean suspicious(Word child) {
    boolean second = child.isVerb() && head(child).equals(clause) && isFinite(child);
    boolean remark = isBracketed(child) || isRelativeRemark(child) || isOpening(child);
    boolean small = SMALL.contains(child.tag());
    if (!remark && !second && !small) {
      sound = false;
    }
    return remark || second;
  }

  /// `moons, the largest of which is Ganymede`.
  private boolean isRelativeRemark(Word child) {
    return isSetOff(child)
        && parse.subtree(child).stream()
            .anyMatch(w -> Set.of("WDT", "WP", "WP$").contains(w.tag()));
  }

  /// `Born in Ulm in 1879, Albert Einstein …`.
  private boolean isOpening(Word child) {
    return child.index() == 0
        && child.tag().equals("VBN")
        && head(child).equals(clause)
        && isFollowedByComma(child);
  }

  private boolean isFollowedByComma(Word child) {
    int last = parse.subtree(child).getLast().index();
    return parse.word(last).text().equals(",")
        || (last + 1 < parse.size() && parse.word(last + 1).text().equals(","));
  }

  /// `twelve countries, including Norway,`.
  private boolean isExamples(Word child) {
    return isSetOff(child)
        && parse.children(child).anyMatch(w -> w.is("case") && w.lower().equals("including"));
  }

  private Word head(Word child) {
    return parse.word(child.head());
  }

  private boolean isFinite(Word child) {
    return isSetOff(child) && parse.children(child).anyMatch(w -> w.isKindOf("aux"));
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private boolean opens(Word word) {
    return word.index() == 0 || parse.word(word.index() - 1).is("punct");
  }

  private boolean isClause(Word word) {
    return word.isVerb() || parse.children(word).anyMatch(w -> w.isKindOf("nsubj") || w.is("cop"));
  }

  /// `Brasília, Brazil` is one name.
  private boolean isPlaceInPlace(Word head, Word child) {
    return head.isProperNoun()
        && child.isProperNoun()
        && parse.subtree(child).stream()
            .allMatch(w -> w.isProperNoun() || w.is("punct") || w.lower().equals("of"));
  }

  private boolean isSetOff(Word child) {
    int first = parse.subtree(child).getFirst().index();
    if (first == 0) {
      return true;
    }
    var before = parse.word(first - 1).text();
    return Set.of(",", "(", "—", "–", "--", "-", ";", ":").contains(before) || isBracketed(child);
  }

  private boolean isBracketed(Word child) {
    int first = parse.subtree(child).getFirst().index();
    boolean inside = parse.word(first).text().equals("(");
    return inside || (first > 0 && parse.word(first - 1).text().equals("("));
  }

  private void leave(Word top) {
    parse.subtree(top).forEach(w -> left.set(w.index()));
  }

  /// Marks stay where both their neighbours stay.
  private void keepMarks() {
    for (var word : parse.words()) {
      int i = word.index();
      boolean mark = word.is("punct") && !left.get(i) && !word.text().equals(";");
      if (mark && i > 0 && kept.get(i - 1) && nextStays(i)) {
        kept.set(i);
      }
    }
    for (var word : parse.words()) {
      boolean opening = word.text().equals("“") || word.text().equals("\"");
      if (opening && word.is("punct") && kept.get(word.index() + 1)) {
        kept.set(word.index());
      }
      boolean closing = word.text().equals("”") || word.text().equals("\"");
      if (closing && word.is("punct") && word.index() > 0 && kept.get(word.index() - 1)) {
        kept.set(word.index());
      }
    }
  }

  private boolean nextStays(int i) {
    return i + 1 < parse.size()
        && (kept.get(i + 1) || (parse.word(i + 1).is("punct") && nextStays(i + 1)));
  }

  /// Nothing between the first and the last word is missing that no rule left out.
  private boolean isWhole() {
    if (!sound || kept.isEmpty() || kept.length() - 1 > border) {
      return false;
    }
    for (int i = kept.nextSetBit(0); i < kept.length(); i++) {
      if (!kept.get(i) && !left.get(i) && !parse.word(i).is("punct")) {
        return false;
      }
    }
    return true;
  }
}
