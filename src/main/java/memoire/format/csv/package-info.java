/// Tables in and out: CSV with commas, semicolons or tabs, with names of columns or without, and
/// the text files of Anki.
@org.jspecify.annotations.NullMarked
package memoire.format.csv;
