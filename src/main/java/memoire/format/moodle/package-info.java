/// Moodle's own exchange format, XML, in and out, and the answers it embeds in texts.
@org.jspecify.annotations.NullMarked
package memoire.format.moodle;
