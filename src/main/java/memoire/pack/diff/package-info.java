/// Two versions of a pack side by side: what an edit means to those who have studied the first.
@org.jspecify.annotations.NullMarked
package memoire.pack.diff;
