package memoire.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memoire.testing.Tmux;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The demo on a real terminal.
class EndToEndTest {
  private static final String FULL_SCREEN = "1 0 1";
  private static final String SHELL = "0 1 0";

  @TempDir private Path directory;
  private Tmux terminal;

  @BeforeEach
  void openTerminal() throws IOException {
    writeScript("demo", "exec " + java() + " memoire.terminal.Demo \"$@\"");
    Files.createDirectory(directory.resolve("tools"));
    for (var tool : List.of("stty", "infocmp", "tput", "uname", "sh", "bash", "tty")) {
      writeScript("tools/" + tool, "echo " + tool + " >> " + directory.resolve("children"));
    }
    terminal = Tmux.open(directory);
    terminal.shell("stty -g > before");
  }

  @AfterEach
  void closeTerminal() {
    if (terminal != null) {
      terminal.close();
    }
  }

  @Test
  void theDemoDrawsAndAnswersAndLeavesTheTerminalAsItWas() throws IOException {
    start();
    terminal.awaitText("naïve|").awaitText("Demo 60x12").awaitModes(FULL_SCREEN);

    terminal.keys("Up", "C-a", "M-x", "BTab", "BSpace").type("é語").keys("Escape");
    terminal.awaitText("<UP>").awaitText("<ctrl-a>").awaitText("<alt-x>").awaitText("<shift-TAB>");
    terminal.awaitText("<BACKSPACE>").awaitText("<é>").awaitText("<語>").awaitText("<ESCAPE>");
    terminal.type("\u001b[<64;10;5M").awaitText("<mouse 9,4 wheel -1>");
    assertThat(terminal.child().children()).as("child processes").isEmpty();

    terminal.keys("q").awaitText("the demo has ended");
    assertTerminalIsRestored();
    assertThat(directory.resolve("children")).as("programs called").doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "!, IllegalStateException: boom",
    "x, ready>",
    "C-c, the demo has ended",
  })
  void keysThatEndTheDemoLeaveTheTerminalAsItWas(String key, String lastWords) throws IOException {
    startInFullScreen();
    terminal.keys(key).awaitText(lastWords);
    assertTerminalIsRestored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void signalsThatEndTheDemoLeaveTheTerminalAsItWas(String signal) throws IOException {
    startInFullScreen();
    terminal.signal(signal).awaitEnd();
    assertTerminalIsRestored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "TSTP"})
  void aSuspendedDemoGivesTheTerminalBackAndGoesOnAtItsNewSize(String how) throws IOException {
    startInFullScreen();
    if (how.equals("key")) {
      terminal.keys("C-z");
    } else {
      terminal.signal(how);
    }
    terminal.awaitText("Stopped");
    assertTerminalIsRestored();

    terminal.resize(50, 10).shell("fg").awaitText("Demo 50x10").awaitModes(FULL_SCREEN);
    terminal.keys("w").awaitText("<w>");
    terminal.keys("q").awaitText("the demo has ended");
    assertTerminalIsRestored();
  }

  @Test
  void aDemoThatWasStoppedByForceDrawsItselfAgain() {
    startInFullScreen();
    terminal.signal("STOP").awaitText("Stopped");
    terminal.shell("clear; fg").awaitText("Demo 60x12").awaitModes(FULL_SCREEN);
    terminal.keys("w").awaitText("<w>");
  }

  @Test
  void newSizesAreFollowed() {
    startInFullScreen();
    terminal.resize(100, 30).awaitText("Demo 100x30").awaitText("<resized 100x30>");
    terminal.resize(40, 8).awaitText("Demo 40x8").awaitText("<resized 40x8>");
  }

  @Test
  void aPasteIsOneEventWhateverIsInIt() throws IOException {
    startInFullScreen();
    var garbage = "line one\nq\u0003\u001b[Aq\u001b]0;x\u0007 \u0000üñ語";
    terminal.paste(garbage.getBytes(UTF_8)).awaitText("pasted 21: line one/q[Aq]0;x üñ語");
    terminal
        .paste(new byte[] {'a', (byte) 0xff, (byte) 0xc3, 'b'})
        .awaitText("pasted 4: a\ufffd\ufffdb");
    terminal.keys("w").awaitText("<w>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trap '' HUP; "})
  void theDemoEndsWhenItsTerminalGoesAway(String before) {
    start(before);
    terminal.awaitText("Demo").awaitModes(FULL_SCREEN);
    var demo = terminal.child();
    terminal.hangUp();
    long end = System.nanoTime() + 20_000_000_000L;
    while (demo.isAlive() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(demo.isAlive()).as("the demo runs on without a terminal").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM=dumb ./demo", "./demo --plain"})
  void withoutAFullScreenTheDemoSpeaksInLines(String command) throws IOException {
    terminal.shell("PATH=" + directory.resolve("tools") + " " + command);
    terminal.awaitText("Type a line; bye ends.").awaitText("1> ");
    terminal.type("heloo").keys("BSpace", "BSpace").type("lo 語").keys("Enter");
    terminal.awaitText("You said: hello 語").awaitText("2> ");
    assertThat(terminal.modes()).isEqualTo(SHELL);
    assertThat(directory.resolve("children")).as("programs called").doesNotExist();

    terminal.keys("C-d").awaitText("Lines: 1");
    assertTerminalIsRestored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "TERM", "HUP"})
  void editedLinesLeaveTheTerminalAsItWas(String end) throws IOException {
    terminal.shell("./demo --plain").awaitText("1> ");
    terminal.type("ab \\ \"c\" $HOME !! d'").keys("Left", "Left", "Left").type("x").keys("Enter");
    terminal.awaitText("You said: ab \\ \"c\" $HOME !!x d'").awaitText("2> ");
    if (end.equals("C-c")) {
      terminal.keys("C-c").awaitText("Lines: 1");
    } else {
      terminal.signal(end).awaitEnd();
    }
    assertThat(terminal.text()).doesNotContain("Exception");
    assertTerminalIsRestored();
  }

  @Test
  void aScriptedSessionEndsWithoutAFault() throws IOException {
    terminal.shell("printf 'one\\ntwo' | TERM=dumb ./demo > said; echo status $? > status");
    terminal.await(() -> Files.exists(directory.resolve("status")), "the end");
    assertThat(Files.readString(directory.resolve("said")))
        .isEqualTo(
            "Type a line; bye ends.\n1> \nYou said: one\n2> \nYou said: two\n3> \nLines: 2\n");
    terminal.await(() -> read("status").equals("status 0\n"), "status 0");
  }

  @Test
  void aReaderWhoLeavesIsNoFault() {
    terminal.shell("yes | ./demo 2> complaints | head -n 3; echo ${PIPESTATUS[1]} > status");
    terminal.await(() -> read("status").equals("0\n"), "status 0");
    assertThat(read("complaints")).isEmpty();
  }

  private void start() {
    start("");
  }

  private void start(String before) {
    terminal.shell(before + "PATH=" + directory.resolve("tools") + " ./demo");
  }

  private void startInFullScreen() {
    start();
    terminal.awaitText("Demo 60x12").awaitModes(FULL_SCREEN);
    // Whoever answers a key also listens for signals by now.
    terminal.keys("v").awaitText("<v>");
  }

  private void assertTerminalIsRestored() throws IOException {
    terminal.awaitModes(SHELL).shell("").shell("stty -g > after 2>&1; cp after settled");
    terminal.await(() -> Files.exists(directory.resolve("settled")), "the shell");
    assertThat(read("after")).isEqualTo(read("before")).isNotEmpty();
    Files.delete(directory.resolve("settled"));
  }

  private String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      return "";
    }
  }

  private void writeScript(String name, String command) throws IOException {
    var script = directory.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private static String java() {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Path.of(System.getProperty("java.home"), "bin", "java")
        + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp '"
        + classPath
        + "'";
  }
}
