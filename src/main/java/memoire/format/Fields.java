package memoire.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.text.DidYouMean;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object, taken by name and kind. What is missing or of another kind is
/// reported once and replaced by something harmless; `isWhole` says whether that happened.
final class Fields {
  static final int LONGEST_TEXT = 100_000;
  static final int MOST_ITEMS = 1_000;
  static final int MOST_DIGITS = 64;

  private static final int WHOLE = -1;

  private static final String TEXT = "a text in quotation marks";
  private static final String TEXTS = "a list of texts";

  private final JsonValue.Members json;
  private final String path;
  private final Problems problems;
  private boolean whole = true;

  /// @param path what stands before a field's name in a sentence, like `source.`
  Fields(JsonValue.Members json, String path, Problems problems) {
    this.json = json;
    this.path = path;
    this.problems = problems;
    reportDoubles();
  }

  /// Whether everything asked for was there and of its kind.
  boolean isWhole() {
    return whole;
  }

  /// Where a field's value stands, or the object itself when it has no such field.
  Position at(String name) {
    var member = json.member(name);
    return member == null ? json.at() : member.value().at();
  }

  boolean has(String name) {
    return optional(name) != null;
  }

  boolean isText(String name) {
    return optional(name) instanceof JsonValue.Text;
  }

  String text(String name) {
    return text(name, WHOLE, required(name, "\"…\""));
  }

  String textOr(String fallback, String name) {
    var value = optional(name);
    return value == null ? fallback : text(name, WHOLE, value);
  }

  @Nullable String textOrNull(String name) {
    var value = optional(name);
    return value == null ? null : text(name, WHOLE, value);
  }

  List<String> texts(String name) {
    return texts(name, required(name, "[\"…\"]"));
  }

  List<String> textsOrNone(String name) {
    return texts(name, optional(name));
  }

  /// The texts of a list, or the only one where a text stands in its place; none when left out.
  List<String> textOrTexts(String name) {
    var value = optional(name);
    return value instanceof JsonValue.Text text ? List.of(text(name, 0, text)) : texts(name, value);
  }

  /// The texts of an object by the names of its fields, in their order; none when it is left out.
  Map<String, String> textsByName(String name) {
    var texts = new LinkedHashMap<String, String>();
    var object = object(name);
    if (object != null) {
      object.json.members().stream()
          .limit(MOST_ITEMS)
          .forEach(member -> texts.put(member.name(), object.text(member.name())));
      if (!object.isWhole()) {
        spoil();
      }
    }
    return texts;
  }

  /// The values of a list, of whatever kind.
  List<JsonValue> items(String name, String kind) {
    return items(name, required(name, "[…]"), kind);
  }

  boolean truth(String name) {
    var value = required(name, "true");
    if (value instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    if (value != null) {
      wrong(name, value, "true or false");
    }
    return false;
  }

  BigDecimal number(String name) {
    return number(name, required(name, "0"));
  }

  /// Zero is zero, however many digits it is written with.
  BigDecimal numberOrZero(String name) {
    var number = number(name, optional(name));
    return number.signum() == 0 ? BigDecimal.ZERO : number;
  }

  /// A number; null when the field is missing or null.
  @Nullable Double numberOrNull(String name) {
    var value = optional(name);
    return value == null ? null : Double.valueOf(number(name, value).doubleValue());
  }

  /// A whole number that an offset can be.
  int offset(String name) {
    var number = number(name);
    try {
      return number.intValueExact();
    } catch (ArithmeticException _) {
      fail(Fault.WRONG_KIND, at(name), path + name, "a whole number", number.toPlainString());
      return 0;
    }
  }

  /// The fields of an object inside this one, or null when there is none.
  @Nullable Fields object(String name) {
    var value = optional(name);
    if (value instanceof JsonValue.Members members) {
      return new Fields(members, path.concat(name).concat("."), problems);
    }
    if (value != null) {
      wrong(name, value, "an object");
    }
    return null;
  }

  void fail(Fault fault, Position at, String... words) {
    whole = false;
    problems.add(fault, at, words);
  }

  /// Gives up this object for problems that were reported elsewhere.
  void spoil() {
    whole = false;
  }

  /// Warns of the fields that are not among those known.
  void reportUnknown(List<String> known) {
    for (var member : json.members()) {
      if (!known.contains(member.name())) {
        var advice = DidYouMean.advice(member.name(), known, "Remove it.");
        problems.add(Fault.FIELD_UNKNOWN, member.nameAt(), path + member.name(), advice);
      }
    }
  }

  /// A text that is the value of a field, or an item of that value; none gives an empty one.
  private String text(String name, int item, @Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    if (!(value instanceof JsonValue.Text text)) {
      wrong(label(name, item), value, TEXT);
      return "";
    }
    if (text.value().length() > LONGEST_TEXT) {
      fail(Fault.TEXT_TOO_LONG, value.at(), path + label(name, item), String.valueOf(LONGEST_TEXT));
      return "";
    }
    if (hasHalfCharacter(text.value())) {
      fail(Fault.HALF_CHARACTER, value.at(), path + label(name, item));
      return "";
    }
    return text.value();
  }

  /// What a sentence calls an item; made only when there is a sentence.
  private static String label(String name, int item) {
    return item == WHOLE ? name : name + "[" + item + "]";
  }

  /// The two sides of a pair that is an item of a list.
  List<String> pair(String name, int item, JsonValue value) {
    if (value instanceof JsonValue.Items(_, var sides) && sides.size() == 2) {
      return List.of(text(name, item, sides.get(0)), text(name, item, sides.get(1)));
    }
    wrong(label(name, item), value, "a list of two texts");
    return List.of("", "");
  }

  void wrong(String name, JsonValue value, String expected) {
    fail(Fault.WRONG_KIND, value.at(), path + name, expected, value.called());
  }

  private List<JsonValue> items(String name, @Nullable JsonValue value, String kind) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonValue.Items items)) {
      wrong(name, value, kind);
      return List.of();
    }
    if (items.values().size() > MOST_ITEMS) {
      fail(Fault.LIST_TOO_LONG, value.at(), path + name, String.valueOf(MOST_ITEMS));
      return List.of();
    }
    return items.values();
  }

  private List<String> texts(String name, @Nullable JsonValue value) {
    var values = items(name, value, TEXTS);
    var texts = new ArrayList<String>(values.size());
    for (int i = 0; i < values.size(); i++) {
      texts.add(text(name, i, values.get(i)));
    }
    return texts;
  }

  private BigDecimal number(String name, @Nullable JsonValue value) {
    if (value == null) {
      return BigDecimal.ZERO;
    }
    if (!(value instanceof JsonValue.Digits digits)) {
      wrong(name, value, "a number without quotation marks");
      return BigDecimal.ZERO;
    }
    var number = Numbers.parse(digits.value(), MOST_DIGITS);
    if (number == null) {
      fail(Fault.NUMBER_TOO_LONG, value.at(), path + name, String.valueOf(MOST_DIGITS));
      return BigDecimal.ZERO;
    }
    return number;
  }

  private @Nullable JsonValue required(String name, String example) {
    var member = json.member(name);
    if (member == null) {
      fail(Fault.FIELD_MISSING, json.at(), path + name, name, example);
      return null;
    }
    return member.value();
  }

  /// The value of a field; null when it is missing or JSON's null.
  private @Nullable JsonValue optional(String name) {
    var member = json.member(name);
    return member == null || member.value() instanceof JsonValue.Nothing ? null : member.value();
  }

  private void reportDoubles() {
    var seen = new HashSet<String>();
    for (var member : json.members()) {
      if (!seen.add(member.name())) {
        fail(Fault.FIELD_TWICE, member.nameAt(), path + member.name());
      }
    }
  }

  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
