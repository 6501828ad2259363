/// Pack files in and out: the one room that knows how a pack is spelled in JSON. Every reader is
/// bounded, never throws on bad input, and says where and what was wrong.
@org.jspecify.annotations.NullMarked
package memoire.format;
