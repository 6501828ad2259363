/// The model, update and view of each screen: an Elm loop of pure functions. Knows cells and keys,
/// and no terminal.
@org.jspecify.annotations.NullMarked
package memoire.screen;
