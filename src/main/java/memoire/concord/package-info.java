/// What the documents of a pack tell of one thing: where they say the same, and where they say
/// otherwise. It would rather miss a conflict than report one that is none.
@org.jspecify.annotations.NullMarked
package memoire.concord;
