/// Aiken, the plainest text in which Moodle takes questions of choice, in and out.
@org.jspecify.annotations.NullMarked
package memoire.format.aiken;
