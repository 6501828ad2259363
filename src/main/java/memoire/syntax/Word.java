package memoire.syntax;

import java.util.Locale;

/// A word or a mark of a parsed sentence.
///
/// @param index its place in the sentence, from 0
/// @param start offset of its first UTF-16 code unit in the sentence's text
/// @param end offset after the last
/// @param tag part of speech, Penn Treebank
/// @param entity `PERSON`, `LOCATION`, `ORGANIZATION`, `MISC`, or empty
/// @param head index of the word it depends on, or -1 at the root
/// @param relation to the head, Universal Dependencies (basic), such as `nsubj:pass`
public record Word(
    int index,
    String text,
    int start,
    int end,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {

  /// The same word with another text.
  Word said(String text) {
    return new Word(index, text, start, end, lemma, tag, entity, head, relation);
  }

  /// The same word as another part of speech.
  public Word tagged(String tag) {
    return new Word(index, text, start, end, lemma, tag, entity, head, relation);
  }

  /// The same word as no name.
  public Word unnamed() {
    return new Word(index, text, start, end, lemma, tag, "", head, relation);
  }

  /// The same word depending on another.
  Word hung(int head, String relation) {
    return new Word(index, text, start, end, lemma, tag, entity, head, relation);
  }

  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean is(String relation) {
    return this.relation.equals(relation);
  }

  /// Whether the relation is this one or a subtype of it: `obl` for `obl:tmod`.
  public boolean isKindOf(String relation) {
    return this.relation.equals(relation) || this.relation.startsWith(relation + ":");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
