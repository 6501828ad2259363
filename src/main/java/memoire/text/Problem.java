package memoire.text;

/// One thing wrong with an input.
///
/// @param file the name the user gave, not yet made safe to show
/// @param code stable and searchable, like `P012`
/// @param sentence what is wrong, one sentence ending in a full stop
/// @param remedy what to do about it, one sentence
public record Problem(
    String file, Position at, Severity severity, String code, String sentence, String remedy) {

  /// The one-line form every command prints: `file:line:column: error P012 Sentence. Remedy.`
  public SafeText line() {
    var where = at.equals(Position.NOWHERE) ? file : file + ":" + at.line() + ":" + at.column();
    var kind = severity == Severity.ERROR ? "error" : "warning";
    return SafeText.of(where + ": " + kind + " " + code + " " + sentence + " " + remedy);
  }
}
