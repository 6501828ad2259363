package memoire.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Starts a process that saves reviews, kills it at a random moment, and tells what it had
/// acknowledged by then. Any program will do that prints a line for each durable review.
///
/// @param command the program with its arguments
/// @param environment variables to be set for it
/// @param input what it reads
/// @param longestWorkMs how long it lives at most after its first line, in milliseconds
/// @param acknowledged the number of the review that a line of output says is saved
public record Killing(
    List<String> command,
    Map<String, String> environment,
    Path input,
    int longestWorkMs,
    Function<String, OptionalLong> acknowledged) {

  private static final int LONGEST_LIFE_MS = 400;

  /// One life and death: the reviews that were acknowledged before the kill.
  ///
  /// @throws IllegalStateException if the process ended by itself
  public List<Long> run(Random random) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectInput(input.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    // Most die at work; some while they start, create the file, or recover from the last kill.
    boolean atWork = random.nextInt(5) > 0;
    var death = atWork ? random.nextInt(longestWorkMs) : random.nextInt(LONGEST_LIFE_MS);
    var killer = Thread.ofVirtual().unstarted(() -> killAfter(process, death));
    var lines = new ArrayList<String>();
    if (!atWork) {
      killer.start();
    }
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (atWork && lines.size() == 1) {
          killer.start();
        }
      }
    }
    int status = process.waitFor();
    if (status != 128 + 9) {
      throw new IllegalStateException("ended with " + status + ": " + String.join("\n", lines));
    }
    return lines.stream()
        .map(acknowledged)
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong)
        .toList();
  }

  private static void killAfter(Process process, int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    // Not through the process itself, which would throw away what was said but not yet read.
    var _ = process.toHandle().destroyForcibly();
  }
}
