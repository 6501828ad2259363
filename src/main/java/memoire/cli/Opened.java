package memoire.cli;

import java.util.List;
import memoire.config.Config;
import memoire.store.Store;
import memoire.text.Problem;

/// The learner's file, opened, and what the learner has set.
///
/// @param problems what is wrong with the file of settings
record Opened(Store store, Config config, Planning planning, List<Problem> problems)
    implements AutoCloseable {
  Opened {
    problems = List.copyOf(problems);
  }

  @Override
  public void close() {
    store.close();
  }
}
