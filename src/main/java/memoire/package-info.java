/// Aide-mémoire: reads documents, drafts questions from their facts, and drills people on them in a
/// terminal. `ARCHITECTURE.md` has the map.
@org.jspecify.annotations.NullMarked
package memoire;
