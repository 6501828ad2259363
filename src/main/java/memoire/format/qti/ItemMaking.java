package memoire.format.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.format.Import;
import memoire.format.Numbers;
import memoire.format.Options;
import memoire.format.moodle.GapText;
import memoire.format.xml.Node;
import memoire.format.xml.XmlFlaw;
import memoire.question.AllOptions;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// A question of ours out of an item of QTI 2 or 3; the names of version 3 are those of version 2
/// here.
final class ItemMaking {
  private static final int MOST_DIGITS = 64;
  private static final Set<String> INLINE =
      Set.of("textEntryInteraction", "inlineChoiceInteraction");

  private final Import into;
  private final Node item;
  private final Node body;
  private final Said said;
  private final Rules rules;

  private ItemMaking(Import into, Node item) {
    this.into = into;
    this.item = item;
    this.body = item.child("itemBody");
    this.rules = Rules.of(item);
    this.said = Said.of(item, identifiers(item), into);
  }

  /// Adds the question of an item, or tells why there is none.
  static void take(Import into, Node item) {
    if (item.isTooLong()) {
      into.tell(XmlFlaw.TOO_LONG, item.at());
    } else if (item.isBroken()) {
      into.tell(XmlFlaw.NOT_TEXT, item.at());
    } else {
      var making = new ItemMaking(into, item);
      var made = making.made();
      if (made != null) {
        making.tellOthers();
        made.add(into, item, item.attribute("identifier"), making.said.explanation());
      }
    }
  }

  private static Set<String> identifiers(Node item) {
    var names = new HashSet<String>();
    for (var choice : item.child("itemBody").below("simpleChoice")) {
      names.add(choice.attribute("identifier"));
    }
    return names;
  }

  private void tellOthers() {
    if (rules == Rules.OWN) {
      into.tell(QtiFlaw.OWN_RULES, item.child("responseProcessing").at());
    }
    for (var passage : item.children("assessmentStimulusRef")) {
      into.tell(QtiFlaw.PASSAGE, passage.at(), passage.attribute("href"));
    }
  }

  private @Nullable Made made() {
    if (!item.children("templateDeclaration").isEmpty()) {
      return left(QtiFlaw.VARIES, item);
    }
    var asked = body.all().filter(node -> node.name().endsWith("Interaction")).toList();
    if (asked.isEmpty()) {
      return left(QtiFlaw.NOTHING_ASKED, item);
    }
    if (asked.stream().allMatch(node -> INLINE.contains(node.name()))) {
      return inline(asked);
    }
    return asked.size() > 1
        ? left(QtiFlaw.SEVERAL, asked.get(1), String.valueOf(asked.size()))
        : one(asked.getFirst());
  }

  private @Nullable Made one(Node asked) {
    return switch (asked.name()) {
      case "choiceInteraction" -> choice(asked, asked.below("simpleChoice"), prompt());
      case "hottextInteraction" -> choice(asked, asked.below("hottext"), prompt());
      case "orderInteraction" -> order(asked);
      case "matchInteraction" -> match(asked);
      case "associateInteraction" -> associate(asked);
      case "gapMatchInteraction" -> gapMatch(asked);
      case "extendedTextInteraction" -> essay(asked);
      default -> left(QtiFlaw.UNSUPPORTED, asked, asked.name());
    };
  }

  private @Nullable Made left(QtiFlaw flaw, Node node, String... words) {
    into.tell(flaw, node.at(), words);
    return null;
  }

  private String prompt() {
    return Body.text(body, into);
  }

  private @Nullable Made choice(Node asked, List<Node> choices, String prompt) {
    var declared = Declaration.of(item, asked);
    if (declared.right().isEmpty()) {
      return left(QtiFlaw.NO_KEY, asked);
    }
    var options = new ArrayList<Options.Option>();
    for (var choice : choices) {
      var id = choice.attribute("identifier");
      var text = Body.text(choice, into);
      if (choice.attribute("fixed").equals("true") && asked.attribute("shuffle").equals("true")) {
        into.tell(QtiFlaw.FIXED, choice.at(), text);
      }
      double weight = declared.weight(id, rules == Rules.MAPPED);
      options.add(
          new Options.Option(text, weight, said.ofOptions().getOrDefault(id, ""), choice.at()));
    }
    boolean isSingle = declared.isSingle() || asked.attribute("maxChoices").equals("1");
    var chosen =
        Options.of(
            options,
            isSingle,
            asked.at(),
            (trouble, where) -> into.tell(QtiFlaw.of(trouble), where));
    return chosen.form() == null ? null : made(prompt, chosen.form(), chosen.feedback());
  }

  /// A choice between true and false is one.
  static Made made(String prompt, Form form, Map<String, String> feedback) {
    if (form instanceof Form.Choice(var answer, var wrong)
        && wrong.size() == 1
        && isTruth(answer, wrong.getFirst())) {
      var named = new LinkedHashMap<String, String>();
      feedback.forEach(
          (option, words) -> named.put(isTrue(option) ? AllOptions.TRUE : AllOptions.FALSE, words));
      return new Made(prompt, new Form.Bool(isTrue(answer)), named);
    }
    return new Made(prompt, form, feedback);
  }

  private static boolean isTruth(String one, String other) {
    return (isTrue(one) && other.equalsIgnoreCase("false"))
        || (one.equalsIgnoreCase("false") && isTrue(other));
  }

  private static boolean isTrue(String option) {
    return option.equalsIgnoreCase("true");
  }

  private @Nullable Made order(Node asked) {
    var texts = texts(asked.below("simpleChoice"));
    var items = new ArrayList<String>();
    for (var id : Declaration.of(item, asked).correct()) {
      var text = texts.get(id);
      if (text == null) {
        return left(QtiFlaw.NO_SUCH, asked, id);
      }
      items.add(text);
    }
    if (items.isEmpty()) {
      return left(QtiFlaw.NO_KEY, asked);
    }
    return items.size() < 2
        ? left(QtiFlaw.TOO_FEW, asked)
        : Made.of(prompt(), new Form.Order(items));
  }

  private Map<String, String> texts(List<Node> choices) {
    var texts = new LinkedHashMap<String, String>();
    choices.forEach(choice -> texts.put(choice.attribute("identifier"), Body.text(choice, into)));
    return texts;
  }

  private @Nullable Made match(Node asked) {
    var sets = asked.children("simpleMatchSet");
    if (sets.size() != 2) {
      return left(QtiFlaw.TOO_FEW, asked);
    }
    var left = texts(sets.get(0).children("simpleAssociableChoice"));
    var right = texts(sets.get(1).children("simpleAssociableChoice"));
    return pairs(asked, left, right);
  }

  private @Nullable Made associate(Node asked) {
    var all = texts(asked.children("simpleAssociableChoice"));
    return pairs(asked, all, all);
  }

  private @Nullable Made pairs(Node asked, Map<String, String> left, Map<String, String> right) {
    var pairs = new ArrayList<Form.Pair>();
    var used = new HashSet<String>();
    for (var pair : Declaration.of(item, asked).right()) {
      var ids = pair.split(" ", -1);
      var one = left.get(ids[0]);
      var other = ids.length == 2 ? right.get(ids[1]) : null;
      if (one == null || other == null) {
        return left(QtiFlaw.NO_SUCH, asked, pair);
      }
      boolean isNew = used.add(ids[0]);
      if (!isNew || (!used.add(ids[1]) && left.equals(right))) {
        return left(QtiFlaw.NOT_PAIRS, asked, isNew ? other : one);
      }
      pairs.add(new Form.Pair(one, other));
    }
    var extra = new LinkedHashMap<>(left);
    extra.putAll(right);
    extra.keySet().removeAll(used);
    extra.values().forEach(text -> into.tell(QtiFlaw.EXTRA_SIDE, asked.at(), text));
    if (pairs.isEmpty()) {
      return left(QtiFlaw.NO_KEY, asked);
    }
    return pairs.size() < 2
        ? left(QtiFlaw.TOO_FEW, asked)
        : Made.of(prompt(), new Form.Match(pairs));
  }

  private @Nullable Made essay(Node asked) {
    var declared = Declaration.of(item, asked).correct();
    var answer = declared.isEmpty() ? said.explanation() : declared.getFirst();
    return answer.isBlank() ? left(QtiFlaw.ESSAY, asked) : Made.of(prompt(), new Form.Flip(answer));
  }

  /// Answers to be typed or chosen in a text: one at its end is a question of its own.
  private @Nullable Made inline(List<Node> asked) {
    var only = asked.getFirst();
    if (asked.size() == 1 && only.name().equals("textEntryInteraction")) {
      var text = Body.text(body, into, node -> node == only).strip();
      boolean isAtEnd = text.endsWith(String.valueOf(Body.MARK));
      return isAtEnd
          ? typed(only, text.substring(0, text.length() - 1).strip())
          : gaps(asked, text);
    }
    var isAsked = new HashSet<>(asked);
    return gaps(asked, Body.text(body, into, isAsked::contains));
  }

  private @Nullable Made typed(Node asked, String prompt) {
    var declared = Declaration.of(item, asked);
    var right = answers(asked);
    if (right.isEmpty()) {
      return left(QtiFlaw.NO_KEY, asked);
    }
    if (!declared.isNumber()) {
      return Made.of(prompt, new Form.Text(right.getFirst(), right.subList(1, right.size())));
    }
    var number = Numbers.parse(right.getFirst(), MOST_DIGITS);
    return number == null
        ? left(QtiFlaw.NOT_A_NUMBER, asked, right.getFirst())
        : Made.of(prompt, new Form.Numeric(number, Rules.tolerance(item, number), null));
  }

  /// What may be typed, the best first; what is worth less is told.
  private List<String> answers(Node asked) {
    var declared = Declaration.of(item, asked);
    var right = new LinkedHashSet<String>();
    if (declared.worth().isEmpty() || rules != Rules.MAPPED) {
      right.addAll(declared.correct());
    }
    if (rules == Rules.MAPPED || right.isEmpty()) {
      for (var entry : declared.worth().entrySet()) {
        if (entry.getValue() > 0 && entry.getValue() >= declared.most()) {
          right.add(entry.getKey());
        } else {
          into.tell(QtiFlaw.PARTLY_RIGHT, asked.at(), entry.getKey());
        }
      }
    }
    if (declared.hasCase()) {
      into.tell(QtiFlaw.CASE, asked.at());
    }
    return List.copyOf(right);
  }

  private @Nullable Made gaps(List<Node> asked, String text) {
    var made = new GapText();
    int from = 0;
    for (var one : asked) {
      int at = text.indexOf(Body.MARK, from);
      if (at < 0) {
        break;
      }
      made.words(text.substring(from, at));
      if (one.name().equals("textEntryInteraction")) {
        made.gap(answers(one), List.of());
      } else {
        var texts = texts(one.children("inlineChoice"));
        var right =
            Declaration.of(item, one).right().stream()
                .map(id -> texts.getOrDefault(id, ""))
                .filter(answer -> !answer.isEmpty())
                .toList();
        made.gap(right, List.copyOf(texts.values()));
      }
      from = at + 1;
    }
    made.words(text.substring(from));
    return finished(made.done(), asked.getFirst());
  }

  private @Nullable Made gapMatch(Node asked) {
    var words = texts(asked.children("gapText"));
    var gaps = new LinkedHashMap<String, String>();
    for (var pair : Declaration.of(item, asked).right()) {
      var ids = pair.split(" ", -1);
      boolean isWordFirst = words.containsKey(ids[0]);
      var word = words.get(isWordFirst ? ids[0] : ids[ids.length - 1]);
      if (ids.length == 2 && word != null) {
        gaps.put(isWordFirst ? ids[1] : ids[0], word);
      }
    }
    var places = asked.below("gap");
    var isPlace = new HashSet<>(places);
    var text = Body.text(body, into, isPlace::contains);
    var made = new GapText();
    var options = words.values().stream().distinct().toList();
    int from = 0;
    for (var place : places) {
      int at = Math.max(from, text.indexOf(Body.MARK, from));
      made.words(text.substring(from, at));
      var word = gaps.get(place.attribute("identifier"));
      made.gap(word == null ? List.of() : List.of(word), places.size() == 1 ? options : List.of());
      from = Math.min(text.length(), at + 1);
    }
    made.words(text.substring(from));
    if (places.size() > 1) {
      into.tell(QtiFlaw.OPTIONS_SHOWN, asked.at());
      made.words("\n(" + String.join(" / ", options) + ")");
    }
    return places.isEmpty() ? left(QtiFlaw.NO_KEY, asked) : finished(made.done(), asked);
  }

  private @Nullable Made finished(GapText.Made made, Node asked) {
    if (made.form() == null) {
      return left(QtiFlaw.BROKEN_GAP, asked);
    }
    if (made.showsOptions()) {
      into.tell(QtiFlaw.OPTIONS_SHOWN, asked.at());
    }
    return Made.of(made.prompt(), made.form());
  }
}
