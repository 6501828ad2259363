/// Packs as teachers write them by hand, in Markdown; `markdown-reference.md` among the resources
/// shows one example of everything.
///
/// What decided the syntax:
///
/// - Files that exist are read as they are: `Q:`, `A:` and `C: [gap]` of hashcards, and quizzes
///   with a heading or a paragraph above a task list. What we add is Markdown that other programs
///   show sensibly.
/// - How an answer is written says what is asked: a task list is a choice, `=` stands before what
///   is typed (and a number, a date, true or false are known by their look), a numbered list is an
///   order, arrows or a table are pairs, braces are gaps, `A:` is to turn over. `type:` is needed
///   only where two readings are possible, and the writer finds out by reading its own line.
/// - Everything else about a question stands in a quote block that begins with a known key (`>
///   hint: …`). A quote block is set apart on every page, may hold paragraphs and code, and is
///   never taken for an answer; a list of `key: value` would be, since answers are often lists.
///   Notes end the question, so that prose can follow.
/// - What a line means depends on that line and on fences alone, never on what stands far away.
///   Hence one backslash before a line of a text is enough to make it text, and the reader takes it
///   away under the same rule: [Texts]. It holds for any text that `write` and `read` are inverse.
/// - A fence without an end is no fence: a slip costs one question, not the rest of the file.
/// - Blanks at the ends of texts, control characters and invisible ones become numeric references:
///   [References]. Editors strip and hide them, and nothing is to hide in a pack.
///
/// The way of reading: [Lines] → [FrontMatter], [Chunk] (what marks separate) → [ChunkReader] (what
/// is a question, what explains, what is prose) → [Asking] with its [Written] answer and [Notes] →
/// [Forms]. Every step is linear in the length of the file.
@org.jspecify.annotations.NullMarked
package memoire.format.markdown;
