package memoire.pack;

import java.util.List;
import memoire.question.Question;

/// A versioned set of questions with their sources, authors and licence.
///
/// @param id lower-case words joined by hyphens, the pack's name for ever
/// @param version semantic version, `1.0.0`
/// @param language BCP 47 tag of the questions
/// @param license SPDX identifier
public record Pack(
    String id,
    String version,
    String title,
    String description,
    String language,
    String license,
    List<String> authors,
    List<Source> sources,
    List<Question> questions) {
  public Pack {
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
  }

  /// The same pack with other questions.
  public Pack with(List<Question> others) {
    return new Pack(id, version, title, description, language, license, authors, sources, others);
  }

  /// The same pack as another version.
  public Pack asVersion(String other) {
    return new Pack(id, other, title, description, language, license, authors, sources, questions);
  }
}
