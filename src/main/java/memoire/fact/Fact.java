package memoire.fact;

import java.math.BigDecimal;
import java.util.List;

/// One examinable statement found in a document. The answer is the part of the statement's text
/// that a question would ask for.
public sealed interface Fact {

  /// The statement that holds the fact.
  Statement statement();

  /// Where in the statement's text the answer stands.
  Span answer();

  /// When something happened or happens.
  record DateFact(Statement statement, DateMention date) implements Fact {
    @Override
    public Span answer() {
      return date.value();
    }
  }

  /// How many there are of something.
  ///
  /// @param answer the number as printed
  /// @param hedge words before the number that blur it, such as `more than`, or empty
  /// @param span hedge and number together
  /// @param unit what is counted, a plural noun phrase
  record CountFact(
      Statement statement, Span answer, Span span, String hedge, BigDecimal value, Span unit)
      implements Fact {}

  /// An amount of money or a percentage: a figure whose unit is part of it.
  ///
  /// @param answer the number as printed, with its sign or unit
  record AmountFact(Statement statement, Span answer) implements Fact {}

  /// Who holds an office.
  ///
  /// @param answer the name
  /// @param mention name and office together
  /// @param office the office with its country or body, as `Minister of Finance of Japan`
  record OfficeFact(Statement statement, Span answer, Span mention, String person, String office)
      implements Fact {}

  /// What an acronym stands for.
  ///
  /// @param answer the expansion
  record AcronymFact(Statement statement, Span answer, String acronym, String expansion)
      implements Fact {}

  /// The how-manieth something is.
  ///
  /// @param answer the ordinal as printed
  /// @param noun what is numbered, with the words after it
  record OrdinalFact(Statement statement, Span answer, int value, Span noun) implements Fact {}

  /// Whose claim the statement is.
  ///
  /// @param claim what is claimed, a clause
  record ClaimFact(Statement statement, Span answer, String owner, String claim) implements Fact {}

  /// Words that the statement quotes.
  ///
  /// @param answer the words without their quotation marks
  record QuoteFact(Statement statement, Span answer) implements Fact {}

  /// Which countries make up a stated group: `The members are A, B and C`.
  ///
  /// @param answer the whole enumeration
  /// @param group the subject, `The members`
  record ListFact(Statement statement, Span answer, String group, List<String> items)
      implements Fact {
    public ListFact {
      items = List.copyOf(items);
    }
  }

  /// Several facts of one section that are asked together: an order, pairs.
  ///
  /// @param statement the first statement
  /// @param last the last statement
  record GroupFact(Statement statement, Statement last, Span answer, List<Fact> facts)
      implements Fact {
    public GroupFact {
      facts = List.copyOf(facts);
    }
  }

  /// Where something happened: a place after the verb.
  ///
  /// @param answer the place's name
  record PlaceFact(Statement statement, Span answer, boolean country) implements Fact {}

  /// A name that a statement holds: somebody, an organization, a treaty, a place.
  ///
  /// @param answer the name as printed
  /// @param name the name in full
  record NameFact(Statement statement, Span answer, String name) implements Fact {}
}
