package memoire.cli;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import memoire.screen.Message;

/// An answer that takes its time, worked out beside the screens.
final class Reckoning {
  private final FutureTask<Optional<Message>> task;

  private Reckoning(FutureTask<Optional<Message>> task) {
    this.task = task;
  }

  /// Begins. Nothing waits for it at the end of the program.
  ///
  /// @param work uses nothing that the screens use
  static Reckoning of(Supplier<Optional<Message>> work) {
    var task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().name("reckoning").start(task);
    return new Reckoning(task);
  }

  boolean isDone() {
    return task.isDone();
  }

  /// Waits for the answer, for so long at most; false when it is not there then.
  boolean isDoneWithin(int millis) {
    try {
      var _ = task.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException _) {
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The answer, when it is done. What went wrong goes wrong here.
  Optional<Message> answer() {
    return switch (task.state()) {
      case SUCCESS -> task.resultNow();
      case FAILED -> throw thrown(task.exceptionNow());
      case RUNNING, CANCELLED -> Optional.empty();
    };
  }

  private static RuntimeException thrown(Throwable why) {
    return switch (why) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      default -> new IllegalStateException(why);
    };
  }
}
