/// GIFT, the plain text in which Moodle takes questions, in and out.
@org.jspecify.annotations.NullMarked
package memoire.format.gift;
