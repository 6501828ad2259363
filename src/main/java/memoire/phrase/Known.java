package memoire.phrase;

import java.util.List;
import memoire.syntax.Parse;
import org.jspecify.annotations.Nullable;

/// What a statement's reader knows when coming to it.
///
/// @param dating how much of the document's date its name can tell: when `today` was
/// @param before the sentences of the paragraph before it
/// @param person whom `he` or `she` stands for, or null
/// @param thing what `it` stands for, or null
/// @param passage the sentences shown before it; empty when it stands alone
/// @param lenient whether definite phrases may be left to the document's title
record Known(
    Cast cast,
    Dating dating,
    List<Parse> before,
    @Nullable String person,
    @Nullable String thing,
    List<Parse> passage,
    boolean lenient) {
  Known {
    before = List.copyOf(before);
    passage = List.copyOf(passage);
  }

  boolean hasPassage() {
    return !passage.isEmpty();
  }

  /// Whom a `he` that is a subject stands for; null where that is not certain.
  ///
  /// @param pronoun `he` or `she`
  @Nullable String personOrSubject(String pronoun) {
    var last = person(pronoun);
    return last != null ? last : cast.subject().filter(_ -> cast.isUsual(pronoun)).orElse(null);
  }

  /// Whom the sentences before have spoken of last, unless it is the one whom the document is about
  /// and who is never called so.
  @Nullable String person(String pronoun) {
    boolean isSubject = person != null && cast.subject().filter(person::equals).isPresent();
    return isSubject && !cast.isUsual(pronoun) ? null : person;
  }
}
