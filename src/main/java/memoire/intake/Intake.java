package memoire.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.text.Decoding;
import memoire.text.DocumentFlaw;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;

/// Takes in a file, whatever it is; what it is its first bytes tell, and for HTML its name.
public final class Intake {
  /// In bytes; a PDF or DOCX file is mostly pictures.
  public static final int MOST_BYTES = 64 << 20;

  /// In bytes, of text and HTML: some seven hundred thousand words.
  public static final int MOST_TEXT_BYTES = 8 << 20;

  private Intake() {}

  /// The text of a file; empty, with an error, where it has none.
  public static Reading<Taken> read(String fileName, byte[] bytes) {
    var problems = new ArrayList<Problem>();
    try {
      return new Reading<>(take(fileName, bytes, problems), problems);
    } catch (Unreadable e) {
      problems.add(e.in(fileName));
    } catch (NoClassDefFoundError _) {
      problems.add(DocumentFlaw.NO_LIBRARY.in(fileName, Position.NOWHERE));
    } catch (StackOverflowError | OutOfMemoryError _) {
      problems.add(
          DocumentFlaw.TOO_DEEP.saying(
              fileName,
              Position.NOWHERE,
              "The file is nested too deep or too large to be read.",
              "Save it as text, in parts."));
    }
    return new Reading<>(new Taken("", false), problems);
  }

  private static Taken take(String fileName, byte[] bytes, List<Problem> problems)
      throws Unreadable {
    if (starts(bytes, "%PDF-")) {
      return new Taken(PdfIntake.markdown(bytes), true);
    }
    if (starts(bytes, "PK\u0003\u0004")) {
      return new Taken(DocxIntake.markdown(bytes), true);
    }
    refuseOthers(bytes);
    if (bytes.length > MOST_TEXT_BYTES) {
      throw new Unreadable(
          DocumentFlaw.TOO_LARGE,
          "The text has "
              + (bytes.length >> 20)
              + " MB; at most "
              + (MOST_TEXT_BYTES >> 20)
              + " are read.",
          "Split it.");
    }
    if (isHtml(fileName, bytes)) {
      return new Taken(HtmlIntake.markdown(Charsets.html(fileName, bytes, problems)), true);
    }
    var text = Decoding.decode(fileName, bytes);
    problems.addAll(text.problems());
    refuseBinary(text.value());
    return new Taken(text.value(), false);
  }

  private static void refuseOthers(byte[] bytes) throws Unreadable {
    if (starts(bytes, "{\\rtf")) {
      throw new Unreadable(
          DocumentFlaw.OTHER_KIND, "This is RTF.", "Save it as DOCX, HTML or text.");
    }
    if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
      throw new Unreadable(
          DocumentFlaw.OTHER_KIND, "This is an old Office file.", "Save it as DOCX, PDF or text.");
    }
    boolean marked = starts(bytes, "\u00ff\u00fe") || starts(bytes, "\u00fe\u00ff");
    for (int i = 0; !marked && i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable(
            DocumentFlaw.NO_TEXT,
            "This is no text: byte " + (i + 1) + " is zero.",
            "Name a file in text, Markdown, HTML, PDF or DOCX.");
      }
    }
  }

  /// Text has hardly any control characters.
  private static void refuseBinary(String text) throws Unreadable {
    long controls =
        text.chars()
            .filter(
                c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0xfffd)
            .count();
    if (controls > 20 && controls * 50 > text.length()) {
      throw new Unreadable(
          DocumentFlaw.NO_TEXT,
          "This is no text: " + controls + " of its characters are control characters.",
          "Name a file in text, Markdown, HTML, PDF or DOCX.");
    }
  }

  private static boolean isHtml(String fileName, byte[] bytes) {
    var lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    int most = Math.min(bytes.length, 512);
    var head =
        new String(bytes, 0, most, StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
