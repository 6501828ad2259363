package memoire.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import memoire.testing.Tmux;

/// Somebody at a terminal with the pack of ten types, who sees only what is on the screen.
final class Learner implements AutoCloseable {
  static final String FIRST_PROMPT = "In which town was the harbour";
  static final String SECOND_PROMPT = "Which books did the harbour";
  static final String TITLE = "Ten types";

  /// The alternate screen, the cursor and the mouse in a shell that runs nothing.
  private static final String SHELL = "0 1 0";

  private static final Pattern EASY = Pattern.compile("▸ ?4 easy");

  private final Launcher memoire;
  private final Tmux terminal;

  private Learner(Launcher memoire, Tmux terminal) {
    this.memoire = memoire;
    this.terminal = terminal;
  }

  /// In front of a shell, in which `memoire` is the program.
  static Learner at(Launcher memoire, int columns, int rows) throws IOException {
    memoire.fixture("ten-types.pack.json");
    memoire.fixture("harbour.md");
    var script =
        "export MEMOIRE_HOME="
            + memoire.home()
            + "\nmemoire() { "
            + Launcher.program()
            + " \"$@\"; }\nstty -g > before\nclear\n";
    Files.writeString(memoire.directory().resolve("rc"), script);
    var terminal = Tmux.open(memoire.directory(), columns, rows);
    terminal.shell(". ./rc; echo $((40 + 2)) ok").awaitText("42 ok");
    return new Learner(memoire, terminal);
  }

  Tmux terminal() {
    return terminal;
  }

  /// Starts to study the pack, and sees the first question.
  Learner study() {
    terminal.shell("clear; memoire study ten-types.pack.json").awaitText(FIRST_PROMPT);
    return this;
  }

  Learner sees(String text) {
    terminal.awaitText(text);
    return this;
  }

  Learner presses(String... keys) {
    terminal.keys(keys);
    return this;
  }

  Learner types(String text) {
    terminal.type(text);
    return this;
  }

  /// Presses the number that stands before an option.
  Learner picks(String option) {
    return types("" + number(option));
  }

  /// Puts items in order, first to last.
  Learner sorts(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      int place = i + 1;
      var item = items.get(i);
      picks(item).sees("▸ " + number(item) + "  " + item);
      presses("Space").sees("↕ ");
      types("" + place).sees("↕ " + place + "  " + item);
      presses("Space").sees("▸ " + place + "  " + item);
    }
    return this;
  }

  /// Answers all ten questions right, each with Enter, and goes on.
  void answersAll() {
    picks("Nordhavn").presses("Enter").wasRight().presses("Enter");
    sees(SECOND_PROMPT).picks("log of arrivals").picks("book of tolls");
    presses("Enter").wasRight().presses("Enter");
    sees("The lamp on the pier was green.").types("t").presses("Enter").wasRight().presses("Enter");
    sees("Who was the first director").types("ingrid  HALVORSEN").presses("Enter");
    wasRight().presses("Enter");
    sees("How many clerks").types("thirty-seven").presses("Enter").wasRight().presses("Enter");
    sees("When did the harbour office").types("May 3, 1904").presses("Enter");
    wasRight().presses("Enter");
    sees("was red").types("mole").presses("Tab").types("green").presses("Enter");
    wasRight().presses("Enter");
    sees("In which order").sorts(List.of("raise its flag", "take a pilot", "pay its toll"));
    presses("Enter").wasRight().presses("Enter");
    sees("Which lamp stood where?").picks("green").sees("pier — green");
    picks("red").sees("mole — red").presses("Enter").wasRight().presses("Enter");
    sees("Say what the Pilots").presses("Space").sees("The pilots never slept.").types("y");
    wasRight().presses("Enter");
  }

  /// Sees that the answer was right, and says it was easy, so that the card is done for today.
  private Learner wasRight() {
    sees("✓ Right").sees("3 good").types("4");
    // Where there is little room, the mark stands close to its number.
    terminal.await(() -> EASY.matcher(terminal.text()).find(), "the mark at 4 easy");
    return this;
  }

  /// The number that stands before an option on the screen.
  private int number(String option) {
    var line = Pattern.compile("(\\d)(?: \\[.\\])?  " + Pattern.quote(option));
    terminal.await(() -> line.matcher(terminal.text()).find(), "the option " + option);
    var found = line.matcher(terminal.text());
    assertThat(found.find()).as("the option " + option).isTrue();
    return Integer.parseInt(found.group(1));
  }

  /// Waits for the end of the program, and looks whether the terminal is as it was.
  void isBackInTheShell() throws IOException {
    terminal.awaitEnd().awaitModes(SHELL);
    findsTheTerminalAsItWas();
  }

  void findsTheTerminalAsItWas() throws IOException {
    terminal.awaitModes(SHELL);
    var settled = memoire.directory().resolve("settled");
    terminal.shell("").shell("stty -g > after 2>&1; cp after settled");
    terminal.await(() -> Files.exists(settled), "the shell");
    assertThat(read("after")).as("stty -g").isEqualTo(read("before")).isNotEmpty();
    Files.delete(settled);
  }

  Learner pastes(String text) throws IOException {
    terminal.paste(text.getBytes(UTF_8));
    return this;
  }

  private String read(String file) throws IOException {
    return Files.readString(memoire.directory().resolve(file));
  }

  @Override
  public void close() {
    terminal.close();
  }
}
