package memoire.cli;

/// What was asked cannot be done; the message says why and what to do instead.
final class Refusal extends RuntimeException {
  Refusal(String sentences) {
    super(sentences);
  }
}
