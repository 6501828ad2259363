/// Archives (ZIP) of packs, read within bounds and written; nothing is ever unpacked to a file.
@org.jspecify.annotations.NullMarked
package memoire.format.archive;
