package memoire.text;

/// How much a problem matters: an `ERROR` costs the question (or file) it stands in, a `WARNING`
/// does not.
public enum Severity {
  ERROR,
  WARNING
}
