package memoire.format.gift;

import java.util.ArrayList;
import java.util.List;

/// The id and the tags that Moodle keeps in the comments before a question: `// [id:q1] [tag:sea]`.
/// A bracket within one is written `\]`.
record Comments(String idNumber, List<String> tags) {
  private static final String ID = "[id:";
  private static final String TAG = "[tag:";

  static Comments of(List<String> lines) {
    var id = "";
    var tags = new ArrayList<String>();
    for (var line : lines) {
      for (int at = line.indexOf('['); at >= 0; at = line.indexOf('[', at)) {
        boolean isId = line.startsWith(ID, at);
        int start = at + (isId ? ID : TAG).length();
        if (!isId && !line.startsWith(TAG, at)) {
          at++;
          continue;
        }
        int close = close(line, start);
        if (close < 0) {
          break;
        }
        var value = line.substring(start, close).replace("\\]", "]").strip();
        if (isId && id.isEmpty()) {
          id = value;
        } else if (!isId && !value.isEmpty()) {
          tags.add(value);
        }
        at = close + 1;
      }
    }
    return new Comments(id, tags);
  }

  private static int close(String line, int from) {
    for (int at = line.indexOf(']', from); at >= 0; at = line.indexOf(']', at + 1)) {
      if (line.charAt(at - 1) != '\\') {
        return at;
      }
    }
    return -1;
  }

  /// Whether a tag can be written so that it is read again.
  static boolean isSayable(String tag) {
    return tag.equals(tag.strip())
        && !tag.isEmpty()
        && !tag.endsWith("\\")
        && !tag.contains("\\]")
        && tag.indexOf('\n') < 0
        && tag.indexOf('\r') < 0;
  }

  /// The line before a question; empty when there is nothing to say.
  static String write(String id, List<String> tags) {
    var out = new StringBuilder("//");
    if (!id.isEmpty()) {
      out.append(' ').append(ID).append(id).append(']');
    }
    for (var tag : tags) {
      out.append(' ').append(TAG).append(tag.replace("]", "\\]")).append(']');
    }
    return out.length() == 2 ? "" : out.append('\n').toString();
  }
}
