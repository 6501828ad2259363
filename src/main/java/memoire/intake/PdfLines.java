package memoire.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import memoire.text.DocumentFlaw;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a PDF with their places and sizes. Bounded by counts, not by the clock, so
/// that the same file gives the same text anywhere.
final class PdfLines extends PDFTextStripper {
  private static final long MOST_OPERATORS = 30_000_000;
  private static final int MOST_CHARACTERS = 4_000_000;

  /// A figure that much smaller than its line is raised.
  private static final float RAISED = 0.8f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left = Float.MAX_VALUE;
  private float right;
  private float y;
  private float size;
  private long operators;
  private int characters;

  private PdfLines() {}

  static List<PdfLine> of(PDDocument pdf) throws IOException, Unreadable {
    var lines = new PdfLines();
    try {
      lines.writeText(pdf, Writer.nullWriter());
    } catch (TooMuch _) {
      throw new Unreadable(
          DocumentFlaw.TOO_LARGE,
          "The PDF draws more than can be read.",
          "Split it, or print it to a new PDF.");
    }
    return lines.lines;
  }

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    if (characters > MOST_CHARACTERS) {
      throw new TooMuch();
    }
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    float largest =
        (float) positions.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
    size = Math.max(size, largest);
    for (var position : positions) {
      boolean small = position.getFontSizeInPt() < size * RAISED;
      var character = position.getUnicode();
      text.append(small && character != null ? Superscripts.raised(character) : character);
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      y = small ? y : position.getYDirAdj();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
    if (!lines.isEmpty()) {
      lines.add(lines.removeLast().ranked(-1));
    }
  }

  private void close() {
    var line = Markdown.plain(text.toString());
    if (!line.isEmpty()) {
      int page = getCurrentPageNo();
      boolean first = lines.isEmpty() || lines.getLast().page() != page;
      lines.add(
          new PdfLine(page, line, left, right, y, size, first ? 0 : lines.getLast().rank() + 1));
    }
    text.setLength(0);
    left = Float.MAX_VALUE;
    right = 0;
    size = 0;
  }
}
