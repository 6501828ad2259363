package memoire.format.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.pack.Draft;
import memoire.pack.Identity;
import memoire.question.CardId;

/// Reads packs in Markdown. Reading never fails: what cannot be read is left out and told, and its
/// siblings stay.
public final class MarkdownReader {
  private MarkdownReader() {}

  /// Reads the bytes of a file; the name is for its problems, and for the pack when it has no
  /// title.
  public static Imported read(String file, byte[] bytes) {
    var imported = new Import(file);
    var lines = Lines.marked(Lines.of(imported.decode(bytes)));
    var front = FrontMatter.read(lines, file, imported);
    imported.about(front.entries());
    var chunks = Chunk.of(Lines.marked(lines.subList(front.end(), lines.size())));
    var title = front.hasTitle() ? -1 : title(chunks);
    var reader = new ChunkReader(imported, front.tags());
    for (int i = 0; i < chunks.size(); i++) {
      if (i == title) {
        imported.title(Topics.plain(chunks.get(i).body().getFirst().text()));
        reader.readTitle(chunks.get(i));
      } else {
        reader.read(chunks.get(i));
      }
    }
    joinCards(reader.done(), imported)
        .forEach(placed -> imported.add(placed.draft(), placed.places()));
    return imported.done();
  }

  /// The heading that says what the pack is called: the first one, when it is the only one of its
  /// level and none is above it; -1 when there is none such.
  private static int title(List<Chunk> chunks) {
    int title = -1;
    int level = 0;
    for (int i = 0; i < chunks.size(); i++) {
      var chunk = chunks.get(i);
      if (chunk.kind() != Chunk.Kind.HEADING || ChunkReader.isQuestion(chunk)) {
        continue;
      }
      int other = Marks.heading(chunk.head().text());
      if (title < 0) {
        title = i;
        level = other;
      } else if (other <= level) {
        return -1;
      }
    }
    return title;
  }

  /// Puts questions that are of the card above on one card with it.
  private static List<Asking.Placed> joinCards(List<Asking.Placed> found, Import file) {
    var joined = new ArrayList<Asking.Placed>(found.size());
    var taken = new HashSet<String>();
    found.forEach(placed -> taken.add(placed.draft().question().id().value()));
    for (var placed : found) {
      if (!placed.isOfCardAbove()) {
        joined.add(placed);
      } else if (joined.isEmpty()) {
        file.tell(MarkdownFault.NO_CARD_ABOVE, placed.draft().cardAt());
      } else {
        var above = joined.removeLast();
        var card = card(above.draft(), taken);
        joined.add(onCard(above, card));
        joined.add(onCard(placed, card));
      }
    }
    return joined;
  }

  private static CardId card(Draft above, Set<String> taken) {
    var own = above.question().card();
    if (!own.value().isEmpty()) {
      return own;
    }
    var made = Identity.card("", above.question().prompt(), taken);
    taken.add(made);
    return new CardId(made);
  }

  private static Asking.Placed onCard(Asking.Placed placed, CardId card) {
    var draft = placed.draft();
    return new Asking.Placed(draft.with(draft.question().onCard(card)), placed.places(), false);
  }
}
