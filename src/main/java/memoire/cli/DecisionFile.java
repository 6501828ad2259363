package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import memoire.format.DecisionLog;
import memoire.review.Decision;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.study.Moment;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The file of decisions while a review is open: lines are only ever added, and each is on the disk
/// before anything else happens. Made when the first decision is.
final class DecisionFile implements Answering, AutoCloseable {
  private final Path file;
  private @Nullable FileChannel channel;
  private long rows;

  DecisionFile(Path file) {
    this.file = file;
  }

  @Override
  public Optional<Message> answer(Effect effect, Moment now) {
    return effect instanceof Effect.Decide(var decisions)
        ? Optional.of(append(decisions))
        : Optional.empty();
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // Every line was synced when it was written.
    }
  }

  /// In one write, so that decisions made at one stroke are kept or lost together. What a full disk
  /// cut short is taken away again.
  private Message append(List<Decision> decisions) {
    var lines = new StringBuilder();
    decisions.forEach(decision -> lines.append(DecisionLog.line(decision)).append('\n'));
    try {
      var open = channel == null ? open() : channel;
      channel = open;
      var bytes = ByteBuffer.wrap(lines.toString().getBytes(UTF_8));
      long before = open.size();
      try {
        while (bytes.hasRemaining()) {
          open.write(bytes);
        }
        open.force(true);
      } catch (IOException e) {
        open.truncate(before);
        throw e;
      }
      rows += decisions.size();
      return new Message.Logged(rows);
    } catch (IOException e) {
      return new Message.Failed(SafeText.of(file + " cannot be written: " + e.getMessage() + "."));
    }
  }

  private FileChannel open() throws IOException {
    boolean isCut = isCutShort();
    var open = FileChannel.open(file, CREATE, WRITE, APPEND);
    boolean isMine = false;
    try {
      isMine = open.tryLock() != null;
      if (!isMine) {
        throw new IOException("somebody else is reviewing this pack");
      }
      if (isCut) {
        open.write(ByteBuffer.wrap(new byte[] {'\n'}));
      }
      return open;
    } catch (OverlappingFileLockException e) {
      throw new IOException("somebody else is reviewing this pack", e);
    } finally {
      if (!isMine) {
        open.close();
      }
    }
  }

  /// Whether the last line has no end: the program was killed while it wrote.
  private boolean isCutShort() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (var in = FileChannel.open(file, READ)) {
      var last = ByteBuffer.allocate(1);
      in.read(last, in.size() - 1);
      return last.get(0) != '\n';
    }
  }
}
