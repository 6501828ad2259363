package memoire.text;

/// A place in a file, as an editor counts: line and column start at 1, columns count UTF-16 code
/// units. `NOWHERE` (0, 0) says that a problem belongs to the whole file.
public record Position(int line, int column) {
  public static final Position NOWHERE = new Position(0, 0);
}
