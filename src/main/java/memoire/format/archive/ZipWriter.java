package memoire.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An archive while it is written: the same parts always give the same bytes.
public final class ZipWriter {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2023, 11, 14, 0, 0);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  /// Adds a part.
  public ZipWriter add(String name, byte[] bytes) {
    try {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(WRITTEN);
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public ZipWriter add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The whole file.
  public byte[] file() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
