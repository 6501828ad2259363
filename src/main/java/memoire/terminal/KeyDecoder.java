package memoire.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import memoire.screen.Input;
import memoire.screen.Key;
import memoire.terminal.Theme.Background;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// Turns the bytes a terminal sends into keys, pastes and mouse events. The bytes may be cut
/// anywhere; whoever feeds them says when nothing more came for [#patienceMillis].
///
/// Understood are the sequences of xterm and its kin, the Linux console and rxvt, SGR mouse reports
/// (1006), bracketed paste (2004), and what the terminal says of its background; answers to
/// questions that nobody asked are swallowed.
final class KeyDecoder {
  /// Longest paste that is kept, in UTF-16 code units; the rest is swallowed.
  static final int LONGEST_PASTE = 64 * 1024;

  private static final int LONGEST_SEQUENCE = 64;
  private static final int LONGEST_ANSWER = 4096;
  private static final int ESC = 0x1b;
  private static final int BEL = 0x07;
  private static final String END_OF_PASTE = "\u001b[201~";

  private enum State {
    GROUND,
    /// After ESC.
    ESCAPE,
    /// After `ESC [`.
    SEQUENCE,
    /// After `ESC O`.
    SHORT_SEQUENCE,
    /// Inside an answer that ends with BEL or `ESC \`.
    ANSWER,
    /// Inside an old mouse report or a function key of the console: characters to swallow.
    SKIP,
    PASTE
  }

  private final Queue<Input> decoded = new ArrayDeque<>();
  private final Utf8 utf8 = new Utf8();
  private final StringBuilder typed = new StringBuilder();
  private final StringBuilder gathered = new StringBuilder();
  private State state = State.GROUND;
  private int toSkip;
  private int pasteEndMatched;
  private @Nullable Background told;
  private boolean hasChanged;

  /// Decodes the first `length` bytes.
  void feed(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int octet = bytes[i] & 0xff;
      if (utf8.breaksOff(octet)) {
        accept(Utf8.MALFORMED);
      }
      int c = utf8.take(octet);
      if (c != Utf8.INCOMPLETE) {
        accept(c);
      }
    }
    flushTyped();
  }

  /// The next event, or null.
  @Nullable Input poll() {
    return decoded.poll();
  }

  /// The background that the terminal told last; null when it told none since this was asked.
  @Nullable Background told() {
    var last = told;
    told = null;
    return last;
  }

  /// Whether the terminal said since this was asked that its colours have changed.
  boolean hasChanged() {
    boolean is = hasChanged;
    hasChanged = false;
    return is;
  }

  /// Whether the bytes so far may be the start of something longer.
  boolean isPending() {
    return state != State.GROUND;
  }

  /// How long to wait for the rest of a sequence: a lone Escape must not feel slow, a sequence must
  /// not turn into text on a slow line, and a paste may stall.
  int patienceMillis() {
    return switch (state) {
      case GROUND -> 0;
      case ESCAPE -> 50;
      case SEQUENCE, SHORT_SEQUENCE, SKIP, ANSWER -> 300;
      case PASTE -> 5000;
    };
  }

  /// Nothing more came in time: what there is stands for itself.
  void giveUp() {
    switch (state) {
      case GROUND, SKIP -> {}
      case ESCAPE -> press(Key.of(Key.Name.ESCAPE));
      case SEQUENCE -> pressIf(gathered.isEmpty(), "[");
      case SHORT_SEQUENCE -> pressIf(gathered.isEmpty(), "O");
      case ANSWER -> pressIf(gathered.length() == 1, gathered.substring(0, 1));
      case PASTE -> endPaste();
    }
    state = State.GROUND;
  }

  private void pressIf(boolean stoodAlone, String letter) {
    if (stoodAlone) {
      press(new Key(Key.Name.CHARACTER, letter, false, true, false));
    }
  }

  private void accept(int c) {
    switch (state) {
      case GROUND -> ground(c);
      case ESCAPE -> escape(c);
      case SEQUENCE -> sequence(c);
      case SHORT_SEQUENCE -> shortSequence(c);
      case ANSWER -> answer(c);
      case SKIP -> skip();
      case PASTE -> paste(c);
    }
  }

  private void ground(int c) {
    if (c == ESC) {
      enter(State.ESCAPE);
    } else if ((c >= ' ' && c < 0x7f) || (c >= 0xa0 && c != Utf8.MALFORMED)) {
      typed.appendCodePoint(c);
    } else {
      plain(c, false);
    }
  }

  private void escape(int c) {
    switch (c) {
      case ESC -> press(Key.of(Key.Name.ESCAPE));
      case '[' -> enter(State.SEQUENCE);
      case 'O' -> enter(State.SHORT_SEQUENCE);
      case ']', 'P', '_', '^', 'X' -> {
        enter(State.ANSWER);
        gathered.appendCodePoint(c);
      }
      default -> {
        state = State.GROUND;
        plain(c, true);
      }
    }
  }

  private void sequence(int c) {
    if (c == '[' && gathered.isEmpty()) {
      startSkip(1);
    } else if (c == 'M' && gathered.isEmpty()) {
      startSkip(3);
    } else if (c >= ' ' && c < '@' && gathered.length() < LONGEST_SEQUENCE) {
      gathered.append((char) c);
    } else if (c >= '@' && c < 0x7f) {
      state = State.GROUND;
      if (gathered.length() < LONGEST_SEQUENCE) {
        finish(gathered.toString(), (char) c);
      }
    } else if (c == ESC) {
      enter(State.ESCAPE);
    } else if (c < ' ' || c > 0x7f) {
      state = State.GROUND;
    }
  }

  private void finish(String parameters, char last) {
    if (last == '~' && parameters.equals("200")) {
      enter(State.PASTE);
      pasteEndMatched = 0;
      return;
    }
    hasChanged |= Answers.isChange(parameters, last);
    var event = Sequences.decode(parameters, last);
    if (event != null) {
      emit(event);
    }
  }

  private void shortSequence(int c) {
    if (c >= '0' && c <= '9' && gathered.length() < 2) {
      gathered.append((char) c);
      return;
    }
    state = State.GROUND;
    var event = Sequences.decodeShort(gathered.toString(), c);
    if (event != null) {
      emit(event);
    } else if (c == ESC) {
      enter(State.ESCAPE);
    }
  }

  private void answer(int c) {
    int length = gathered.length();
    boolean isEnd = c == BEL || (c == '\\' && length > 1 && gathered.charAt(length - 1) == ESC);
    if (isEnd || length > LONGEST_ANSWER) {
      var background = Answers.background(gathered);
      told = background == null ? told : background;
      state = State.GROUND;
    } else {
      gathered.appendCodePoint(c);
    }
  }

  private void startSkip(int characters) {
    toSkip = characters;
    enter(State.SKIP);
  }

  private void skip() {
    toSkip--;
    if (toSkip == 0) {
      state = State.GROUND;
    }
  }

  private void paste(int c) {
    if (c == END_OF_PASTE.charAt(pasteEndMatched)) {
      pasteEndMatched++;
      if (pasteEndMatched == END_OF_PASTE.length()) {
        endPaste();
        state = State.GROUND;
      }
      return;
    }
    for (int i = 0; i < pasteEndMatched; i++) {
      keepPasted(END_OF_PASTE.charAt(i));
    }
    pasteEndMatched = c == ESC ? 1 : 0;
    if (c != ESC) {
      keepPasted(c);
    }
  }

  /// Keeps text, tabs and line breaks; other controls are no text.
  private void keepPasted(int c) {
    boolean isText = (c >= ' ' && c < 0x7f) || c >= 0xa0 || c == '\t' || c == '\n' || c == '\r';
    if (isText && gathered.length() + Character.charCount(c) <= LONGEST_PASTE) {
      gathered.appendCodePoint(c);
    }
  }

  private void endPaste() {
    var text = gathered.toString().replace("\r\n", "\n").replace('\r', '\n');
    emit(new Input.Pasted(text));
  }

  private void plain(int c, boolean alt) {
    var key = Sequences.plain(c, alt);
    if (key != null) {
      press(key);
    }
  }

  private void enter(State next) {
    flushTyped();
    gathered.setLength(0);
    state = next;
  }

  private void press(Key key) {
    emit(new Input.Pressed(key));
  }

  private void emit(Input input) {
    flushTyped();
    decoded.add(input);
  }

  /// Characters that came together are handed on as the graphemes they form.
  private void flushTyped() {
    if (typed.isEmpty()) {
      return;
    }
    var text = typed.toString();
    typed.setLength(0);
    for (var grapheme : Cells.graphemes(text)) {
      decoded.add(new Input.Pressed(Key.character(grapheme)));
    }
  }
}
