package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/// Archives of one spelling: entries stored one behind the other from the first byte on, all of one
/// time, then their directory, and nothing else (PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12,
/// 4.3.16). What is read is written once more and compared, so that entries cannot lie over one
/// another, nothing hides between or behind them, and nothing unfolds.
final class Zip {
  static final int MOST_BYTES = 64 << 20;
  static final int MOST_ENTRIES = 12_000;

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int LONGEST_NAME = 100;
  private static final short VERSION = 10;

  /// The first of January 1980, the first day that such archives know.
  private static final short DAY = 0x21;

  private Zip() {}

  /// The archive of files, whose names are of ASCII and at most 100 signs.
  static byte[] write(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    var directory = new ByteArrayOutputStream();
    for (var file : files.entrySet()) {
      var name = file.getKey().getBytes(US_ASCII);
      int offset = out.size();
      var local = new byte[LOCAL_SIZE + name.length];
      entry(little(local).putInt(LOCAL), name, file.getValue()).put(name);
      out.writeBytes(local);
      out.writeBytes(file.getValue());
      var central = new byte[CENTRAL_SIZE + name.length];
      var fields = little(central).putInt(CENTRAL).putShort(VERSION);
      entry(fields, name, file.getValue());
      fields.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      fields.putInt(offset).put(name);
      directory.writeBytes(central);
    }
    var end = new byte[END_SIZE];
    var last = little(end).putInt(END).putInt(0);
    last.putShort((short) files.size()).putShort((short) files.size());
    last.putInt(directory.size()).putInt(out.size()).putShort((short) 0);
    out.writeBytes(directory.toByteArray());
    out.writeBytes(end);
    return out.toByteArray();
  }

  /// What both headers of an entry have in common, but its name.
  private static ByteBuffer entry(ByteBuffer out, byte[] name, byte[] bytes) {
    out.putShort(VERSION).putShort((short) 0).putShort((short) 0);
    out.putShort((short) 0).putShort(DAY).putInt(sum(bytes));
    out.putInt(bytes.length).putInt(bytes.length);
    return out.putShort((short) name.length).putShort((short) 0);
  }

  /// The files of an archive, in its order.
  static Map<String, byte[]> read(byte[] bytes) throws Spoilt {
    if (bytes.length > MOST_BYTES) {
      throw new Spoilt(BundleFlaw.TOO_LARGE, "it has over " + (MOST_BYTES >> 20) + " MB");
    }
    var files = new LinkedHashMap<String, byte[]>();
    var in = little(bytes);
    while (in.remaining() >= 4 && in.getInt(in.position()) == LOCAL) {
      if (files.size() == MOST_ENTRIES) {
        throw new Spoilt(BundleFlaw.TOO_LARGE, "it has over " + MOST_ENTRIES + " files");
      }
      entry(in, files);
    }
    if (files.isEmpty()) {
      throw new Spoilt(BundleFlaw.NO_BUNDLE, "it is no archive, or an empty one");
    }
    // What the directory says, times, sums and whatever else: there is one way to write it.
    if (!Arrays.equals(bytes, write(files))) {
      throw new Spoilt(
          BundleFlaw.OTHER_SPELLING, "a sum, a time or its directory differs, or more follows");
    }
    return files;
  }

  private static void entry(ByteBuffer in, Map<String, byte[]> files) throws Spoilt {
    int at = in.position();
    if (in.remaining() < LOCAL_SIZE) {
      throw new Spoilt(BundleFlaw.OTHER_SPELLING, "it ends early");
    }
    int method = in.getShort(at + 8);
    int flags = in.getShort(at + 6);
    long size = Integer.toUnsignedLong(in.getInt(at + 22));
    int nameSize = Short.toUnsignedInt(in.getShort(at + 26));
    int more = in.getShort(at + 28);
    if (method != 0 || flags != 0 || more != 0 || nameSize == 0 || nameSize > LONGEST_NAME) {
      throw new Spoilt(
          BundleFlaw.OTHER_SPELLING,
          method != 0 ? "a file in it is compressed" : "the head of a file in it is strange");
    }
    if (LOCAL_SIZE + nameSize + size > in.remaining()) {
      throw new Spoilt(BundleFlaw.OTHER_SPELLING, "a file in it is longer than the whole");
    }
    var name = new byte[nameSize];
    in.position(at + LOCAL_SIZE).get(name);
    var content = new byte[(int) size];
    in.get(content);
    var called = new String(name, US_ASCII);
    if (sum(content) != in.getInt(at + 14)) {
      throw new Spoilt(BundleFlaw.CHANGED, called);
    }
    if (!Arrays.equals(called.getBytes(US_ASCII), name)) {
      throw new Spoilt(BundleFlaw.STRANGE_NAME, called);
    }
    if (files.put(called, content) != null) {
      throw new Spoilt(BundleFlaw.TWICE, called);
    }
  }

  private static int sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
