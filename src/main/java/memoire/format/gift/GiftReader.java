package memoire.format.gift;

import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.Lines;
import memoire.format.moodle.Categories;

/// Reads GIFT, the plain text in which Moodle takes questions. A question that is broken costs none
/// of the others. Where Moodle would silently make something else of a question than was meant, it
/// is read as it was meant, with a warning that says so. Titles are labels of Moodle's question
/// bank, which learners never see: they are not kept.
public final class GiftReader {
  private static final int LONGEST = 100_000;

  private GiftReader() {}

  /// Reads the bytes of a file.
  ///
  /// @param file the name the user gave
  public static Imported read(String file, byte[] bytes) {
    var into = new Import(file);
    var text = into.decode(bytes);
    var places = new Lines(text);
    var parser = new GiftParser(into, places);
    var making = new ItemMaking(into, places);
    var category = "";
    for (var segment : Segments.of(text, into, places)) {
      int at = segment.body().at();
      int length = segment.body().text().length();
      if (length > LONGEST) {
        into.tell(GiftFlaw.TOO_LONG, places.position(at));
      } else if (into.isBroken(at, at + length)) {
        into.tell(GiftFlaw.NOT_TEXT, places.position(at));
      } else if (segment.isCategory()) {
        category = Categories.tag(Escapes.resolve(segment.category()));
      } else {
        var item = parser.item(segment);
        if (item != null) {
          making.add(item, category);
        }
      }
    }
    return into.done();
  }
}
