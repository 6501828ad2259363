package memoire.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The way every command prints: lines of safe text, always in UTF-8, whatever the locale. When
/// whoever read the lines has had enough (`| head`), the rest is dropped without a word.
public final class PlainOutput implements AutoCloseable {
  private static final int BUFFER = 8192;

  /// The numbers of standard output and standard error on POSIX systems.
  private static final int OUTPUT = 1;

  private static final int ERROR = 2;

  private static final int NO_DESCRIPTOR = -1;

  private final OutputStream out;
  private final int descriptor;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private boolean isClosed;
  private @Nullable IOException failure;

  private PlainOutput(OutputStream out, int descriptor) {
    this.out = out;
    this.descriptor = descriptor;
  }

  /// Lines to any stream.
  public static PlainOutput to(OutputStream out) {
    return new PlainOutput(out, NO_DESCRIPTOR);
  }

  /// Standard output.
  public static PlainOutput standard() {
    return new PlainOutput(new FileOutputStream(FileDescriptor.out), OUTPUT);
  }

  /// Standard error, for what went wrong.
  public static PlainOutput error() {
    return new PlainOutput(new FileOutputStream(FileDescriptor.err), ERROR);
  }

  /// Prints one line.
  public PlainOutput line(SafeText text) {
    return text(text).append("\n");
  }

  /// Prints an empty line.
  public PlainOutput line() {
    return append("\n");
  }

  /// Prints several lines.
  public PlainOutput lines(Iterable<SafeText> texts) {
    for (var text : texts) {
      line(text);
    }
    return this;
  }

  /// Prints text that the next call goes on with.
  public PlainOutput text(SafeText text) {
    return append(text.value());
  }

  /// Sends what has been printed so far.
  public PlainOutput flush() {
    send();
    return this;
  }

  /// How many columns the terminal has that shows this; none when it goes elsewhere, or when the
  /// terminal is known to be dumb.
  public OptionalInt columns(Map<String, String> environment) {
    return isTerminal() && TerminalProbe.isCapable(environment)
        ? OptionalInt.of(PosixTty.sizeOfOutput().columns())
        : OptionalInt.empty();
  }

  /// Whether this is standard output or standard error, and a terminal shows it.
  public boolean isTerminal() {
    return descriptor != NO_DESCRIPTOR && PosixTty.isTerminal(descriptor);
  }

  /// Prints a sequence that moves or clears, for those who own the terminal's line.
  PlainOutput control(String sequence) {
    return append(sequence);
  }

  /// Whether nobody reads any more, so that printing more is in vain.
  public boolean isClosed() {
    return isClosed;
  }

  /// Why lines were lost, if they were: a full disk, say, but not a reader who left.
  public @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void close() {
    send();
  }

  private PlainOutput append(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (length + bytes.length > buffer.length) {
      send();
    }
    if (bytes.length > buffer.length) {
      write(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, length, bytes.length);
      length += bytes.length;
    }
    return this;
  }

  private void send() {
    int toSend = length;
    length = 0;
    if (toSend > 0) {
      write(buffer, toSend);
    }
  }

  private void write(byte[] bytes, int count) {
    if (isClosed) {
      return;
    }
    try {
      out.write(bytes, 0, count);
      out.flush();
    } catch (IOException e) {
      isClosed = true;
      failure = isReaderGone(e) ? null : e;
    }
  }

  /// Java tells a broken pipe from a full disk only by the system's message, which may be
  /// translated; the word stays in most languages.
  private static boolean isReaderGone(IOException e) {
    var message = e.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
