/// XML of packs: read as a stream that follows nothing out of the file, and written.
@org.jspecify.annotations.NullMarked
package memoire.format.xml;
