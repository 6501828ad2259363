/// From facts to drafts: each template words what one kind of fact can be asked by. Whether a draft
/// is good enough is not decided here.
@org.jspecify.annotations.NullMarked
package memoire.template;
