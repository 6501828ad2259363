package memoire.format.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The fields of a message in protocol buffers, one level of it. What is broken ends the message.
record Proto(List<Field> fields) {
  private static final int MOST_FIELDS = 100_000;

  Proto {
    fields = List.copyOf(fields);
  }

  /// @param bytes empty where it is a number
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Field(int number, long value, byte[] bytes) {}

  static Proto read(byte[] in) {
    var reader = new Reader(in);
    var fields = new ArrayList<Field>();
    while (reader.at < in.length && fields.size() < MOST_FIELDS) {
      long tag = reader.varint();
      int number = (int) (tag >>> 3);
      switch ((int) (tag & 7)) {
        case 0 -> fields.add(new Field(number, reader.varint(), new byte[0]));
        case 1 -> reader.at = Math.addExact(reader.at, 8);
        case 2 -> {
          long length = reader.varint();
          if (length < 0 || length > in.length - reader.at) {
            return new Proto(fields);
          }
          int end = reader.at + (int) length;
          fields.add(new Field(number, 0, Arrays.copyOfRange(in, reader.at, end)));
          reader.at = end;
        }
        case 5 -> reader.at = Math.addExact(reader.at, 4);
        default -> {
          return new Proto(fields);
        }
      }
    }
    return new Proto(fields);
  }

  /// The number in a field; 0 where there is none.
  long number(int field) {
    for (var one : fields) {
      if (one.number() == field) {
        return one.value();
      }
    }
    return 0;
  }

  /// The text in a field; empty where there is none.
  String text(int field) {
    for (var one : fields) {
      if (one.number() == field) {
        return new String(one.bytes(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  /// The messages in a field that is there several times.
  List<Proto> messages(int field) {
    return fields.stream()
        .filter(one -> one.number() == field)
        .map(one -> read(one.bytes()))
        .toList();
  }

  private static final class Reader {
    private final byte[] in;
    int at;

    Reader(byte[] in) {
      this.in = in;
    }

    long varint() {
      long number = 0;
      for (int shift = 0; shift < 64 && at < in.length; shift += 7) {
        byte b = in[at++];
        number |= (long) (b & 0x7f) << shift;
        if (b >= 0) {
          break;
        }
      }
      return number;
    }
  }
}
