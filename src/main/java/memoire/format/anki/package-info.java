/// Packages of Anki in and out, of all its generations. Its containers (SQLite, Zstandard, protocol
/// buffers) are read by code of our own that keeps to arrays and bounds: no native library and no
/// unchecked memory ever sees a file by others.
@org.jspecify.annotations.NullMarked
package memoire.format.anki;
