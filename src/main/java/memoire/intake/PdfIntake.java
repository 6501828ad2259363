package memoire.intake;

import java.io.IOException;
import memoire.text.DocumentFlaw;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Makes Markdown of the text layer of a PDF.
final class PdfIntake {
  private static final int MOST_PAGES = 3000;

  private PdfIntake() {}

  static String markdown(byte[] bytes) throws Unreadable {
    try (var pdf = Loader.loadPDF(bytes)) {
      return markdown(pdf);
    } catch (InvalidPasswordException _) {
      throw new Unreadable(
          DocumentFlaw.ENCRYPTED, "The PDF is encrypted.", "Save a copy without a password.");
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      // PDFBox meets damaged files with any of these.
      throw new Unreadable(
          DocumentFlaw.DAMAGED,
          "The PDF is damaged.",
          "Print it to a new PDF, or save it as text.");
    }
  }

  private static String markdown(PDDocument pdf) throws IOException, Unreadable {
    if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
      throw new Unreadable(
          DocumentFlaw.ENCRYPTED,
          "The PDF forbids to take out its text.",
          "Ask its author for a copy that allows it.");
    }
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new Unreadable(
          DocumentFlaw.TOO_LARGE,
          "The PDF has " + pdf.getNumberOfPages() + " pages; at most " + MOST_PAGES + " are read.",
          "Split it.");
    }
    var lines = PdfLines.of(pdf);
    if (lines.isEmpty()) {
      throw new Unreadable(
          DocumentFlaw.PICTURES,
          "The PDF has no text: its pages are pictures.",
          "Run text recognition (OCR) over it first.");
    }
    return new PdfText(lines).markdown(language(pdf));
  }

  private static String language(PDDocument pdf) {
    var tag = pdf.getDocumentCatalog().getLanguage();
    return tag != null && tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : "";
  }
}
