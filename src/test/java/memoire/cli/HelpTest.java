package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import memoire.Version;
import memoire.cli.Launcher.Outcome;
import memoire.screen.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class HelpTest {
  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "study ",
        "browse ",
        "generate ",
        "review ",
        "pack ",
        "pack add ",
        "pack check ",
        "drill ",
        "stats ",
        "simulate ",
        "doctor "
      })
  void everyCommandTellsHowItIsUsed(String command) {
    var outcome = learner.launch((command + "--help").split(" "));
    Golden.check("cli", ("help " + command).strip().replace(' ', '-'), outcome.out());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(learner.launch((command + "-h").split(" "))).isEqualTo(outcome);
  }

  /// A list of commands tells of each what the first line of its description says, and no more.
  @Test
  void whatAListSaysOfACommandIsAWholeSentence() {
    var roots = Commands.COMMANDS.values();
    assertThat(roots.stream().flatMap(HelpTest::withChildren))
        .hasSizeGreaterThan(30)
        .allSatisfy(command ->
            assertThat(command.getAnnotation(Command.class).description()[0]).endsWith("."));
  }

  private static Stream<Class<?>> withChildren(Class<?> command) {
    var children = command.getAnnotation(Command.class).subcommands();
    return Stream.concat(Stream.of(command), Stream.of(children).flatMap(HelpTest::withChildren));
  }

  /// Where the first argument is a command's name, only its parser is built.
  @Test
  void commandsAreFoundByTheNamesTheyGiveThemselves() {
    assertThat(Commands.COMMANDS)
        .allSatisfy((name, command) ->
            assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void itsVersionIsTold(String option) {
    assertThat(learner.launch(option))
        .isEqualTo(new Outcome(0, "memoire " + Version.NUMBER + "\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "studdy            | Unmatched argument at index 0: 'studdy'",
        "generate -o x.md  | Missing required parameter: 'DOC'",
        "generate x.md     | Missing required option: '--output=PACK'",
        "pack              | Missing required subcommand",
        "pack check        | Missing required parameter: 'PACK'",
        "stats --wrong     | Unknown option: '--wrong'",
        "doctor --version  | Unknown option: '--version'",
        "generate --most x | Invalid value for option '--most': 'x' is not an int"
      })
  void aCommandLineThatIsNotUnderstoodSaysWhy(String args, String why) {
    var outcome = learner.launch(args.strip().split(" "));
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("memoire: " + why)
        .contains("--help” tells how it is used.");
  }

  @Test
  void aSlipInACommandIsMetWithTheRightOne() {
    assertThat(learner.launch("studdy").err()).contains("Did you mean: memoire study");
  }

  @Test
  void argumentsReachTheTerminalWithoutTheirEscapes() {
    assertThat(learner.launch("\u001b]0;title\u0007").err()).doesNotContain("\u001b", "\u0007");
  }
}
