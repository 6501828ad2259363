package memoire.nlp;

import java.util.concurrent.CompletionException;

/// Loads the parser where its library and models are there: the one place that knows how either can
/// be missing.
public final class Engines {
  private Engines() {}

  /// The parser, after some seconds, or what is wrong with it; never throws for either.
  public static Engine load() {
    try {
      var missing = Models.missing();
      return missing == null
          ? new Engine.Ready(new CoreNlpParser(), CoreNlpParser.VERSION)
          : new Engine.Missing("its model " + missing + " is not there");
    } catch (LinkageError e) {
      return new Engine.Missing("its library is not there");
    } catch (CompletionException e) {
      return new Engine.Missing(why(e.getCause() == null ? e : e.getCause()));
    }
  }

  private static String why(Throwable cause) {
    return switch (cause) {
      case LinkageError _ -> "its library is damaged";
      case OutOfMemoryError _ -> "its models do not fit into the memory (see -Xmx)";
      default -> "its models cannot be read: " + cause.getMessage();
    };
  }
}
