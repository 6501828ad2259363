/// Text on its way in and out: what is safe to show, how wide it is, where it stands in a file, and
/// what is wrong with it. Knows nothing of questions or screens.
@org.jspecify.annotations.NullMarked
package memoire.text;
