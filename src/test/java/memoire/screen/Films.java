package memoire.screen;

/// Frames as text.
final class Films {
  private Films() {}

  static String text(Frame frame) {
    var out = new StringBuilder();
    for (var line : frame.lines()) {
      var text = new StringBuilder();
      line.runs().forEach(run -> text.append(run.text().value()));
      out.append(text.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
