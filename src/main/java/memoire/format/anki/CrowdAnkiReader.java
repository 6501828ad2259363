package memoire.format.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.text.Position;

/// Reads the `deck.json` of CrowdAnki: decks in decks, their notes, and the models of these. Its
/// notes have every card that their model makes of them.
public final class CrowdAnkiReader {
  private static final int MOST_VALUES = 2_000_000;
  private static final int DEEPEST = 40;
  private static final int DEEPEST_DECK = 10;

  private final Map<String, Long> modelIds = new HashMap<>();
  private final Map<Long, Collection.NoteType> types = new HashMap<>();
  private final Map<Long, String> decks = new HashMap<>();
  private final List<Collection.Note> notes = new ArrayList<>();
  private final List<Collection.Card> cards = new ArrayList<>();

  private CrowdAnkiReader() {}

  /// @param file the name the user gave, for problems
  public static Imported read(String file, byte[] bytes) {
    var in = new Import(file);
    var json = JsonTree.parse(in.decode(bytes), MOST_VALUES, DEEPEST);
    if (json == null || !(json.at("notes") instanceof JsonValue.Items)) {
      in.tell(AnkiFlaw.NO_PACKAGE, Position.NOWHERE, "it is no deck.json of CrowdAnki");
      return in.done();
    }
    var reader = new CrowdAnkiReader();
    reader.models(json, 0);
    reader.deck(json, "", 0);
    AnkiReader.cards(in, new Collection(0, reader.notes, reader.cards, reader.types, reader.decks));
    return in.done();
  }

  private void models(JsonValue deck, int depth) {
    for (var model : deck.at("note_models").each()) {
      long id = types.size() + 1L;
      modelIds.put(model.at("crowdanki_uuid").said(), id);
      types.put(id, Collection.type(model));
    }
    if (depth < DEEPEST_DECK) {
      deck.at("children").each().forEach(child -> models(child, depth + 1));
    }
  }

  private void deck(JsonValue deck, String above, int depth) {
    var name = above + deck.at("name").said();
    long id = decks.size() + 1L;
    decks.put(id, name);
    for (var note : deck.at("notes").each()) {
      note(note, id);
    }
    if (depth < DEEPEST_DECK) {
      deck.at("children").each().forEach(child -> deck(child, name + "::", depth + 1));
    }
  }

  private void note(JsonValue note, long deck) {
    var fields = note.at("fields").each().stream().map(JsonValue::said).toList();
    long typeId = modelIds.getOrDefault(note.at("note_model_uuid").said(), 0L);
    long id = notes.size() + 1L;
    var tags = String.join(" ", note.at("tags").each().stream().map(JsonValue::said).toList());
    notes.add(new Collection.Note(id, note.at("guid").said(), typeId, fields, tags));
    var type = types.get(typeId);
    if (type == null) {
      cards.add(new Collection.Card(id, deck, 0));
    } else if (type.isCloze()) {
      Clozes.of(String.join("\n", fields))
          .keySet()
          .forEach(number -> cards.add(new Collection.Card(id, deck, number - 1)));
    } else {
      made(type, fields).forEach(number -> cards.add(new Collection.Card(id, deck, number)));
    }
  }

  /// The templates whose front says more than it would without any field.
  private static List<Integer> made(Collection.NoteType type, List<String> fields) {
    var filled = new HashMap<String, String>();
    for (int i = 0; i < Math.min(fields.size(), type.fields().size()); i++) {
      filled.put(type.fields().get(i), fields.get(i));
    }
    var made = new ArrayList<Integer>();
    for (int i = 0; i < type.templates().size(); i++) {
      var front = type.templates().get(i).front();
      if (!Side.of(front, filled).html().equals(Side.of(front, Map.of()).html())) {
        made.add(i);
      }
    }
    return made;
  }
}
