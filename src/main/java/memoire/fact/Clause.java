package memoire.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a simple statement: `[In May 2021,] [Japan] [has] [also launched a dialogue]`. All
/// spans refer to the statement's text.
///
/// @param fronts adverbials before the subject, without their commas
/// @param auxiliary the first auxiliary, or null when the verb stands alone
/// @param verb the lexical verb that stands alone, or the rest of the verb group after the
///   auxiliary (empty after a copula)
/// @param base base form of a verb that stands alone, or null after an auxiliary
/// @param does `did`, `does` or `do`, the auxiliary of the question when the verb stands alone
/// @param tail what follows the verb group, up to where the main statement ends
public record Clause(
    Statement statement,
    List<Span> fronts,
    Span subject,
    @Nullable Span auxiliary,
    Span verb,
    @Nullable String base,
    String does,
    Span tail) {
  public Clause {
    fronts = List.copyOf(fronts);
  }

  public String text(Span span) {
    return span.of(statement.text());
  }

  /// Where the statement's main verb begins.
  int verbStart() {
    return auxiliary == null ? verb.start() : auxiliary.start();
  }

  public boolean isPast() {
    return auxiliary == null
        ? does.equals("did")
        : List.of("was", "were", "had").contains(text(auxiliary));
  }
}
