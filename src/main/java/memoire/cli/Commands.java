package memoire.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import memoire.Version;
import memoire.terminal.PlainOutput;
import memoire.text.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The whole command line. Its parser takes longer to build than a screen takes to paint, so the
/// two starts that everybody makes all day do not come here.
@Command(
    name = "memoire",
    description = {
      "Study in the terminal: questions drafted from documents, asked when you are",
      "about to forget. Without a command it opens the home screen.",
      ""
    },
    versionProvider = Commands.ThisVersion.class,
    sortOptions = false,
    footerHeading = "%n",
    footer = {
      "Begin with:",
      "  memoire                                          study what came with it",
      "  memoire drill -q 20 --time 20m                   find out what you know",
      "  memoire browse                                   look through your cards",
      "  memoire generate notes.md -o notes.pack.json     make a pack of your own",
      "  memoire review notes.pack.json                   keep the good ones",
      "  memoire pack check notes.pack.json               see whether it is sound",
      "  memoire study notes.pack.json                    and learn it",
      "",
      "Progress is kept in $MEMOIRE_HOME, else in ~/.local/share/memoire.",
      "",
      "Exit codes: 0 done; 1 done, and errors were found; 2 the command line was not",
      "understood; 3 a file or the progress could not be read or written; 70 a defect",
      "in memoire. --debug after any command shows where a defect is."
    })
final class Commands implements Callable<Integer> {
  /// All commands by their names, in the order in which they are told.
  static final SequencedMap<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("study", StudyCommand.class);
    COMMANDS.put("drill", DrillCommand.class);
    COMMANDS.put("browse", BrowseCommand.class);
    COMMANDS.put("generate", GenerateCommand.class);
    COMMANDS.put("review", ReviewCommand.class);
    COMMANDS.put("pack", PackCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("stats", StatsCommand.class);
    COMMANDS.put("exam", ExamCommand.class);
    COMMANDS.put("tune", TuneCommand.class);
    COMMANDS.put("simulate", SimulateCommand.class);
    COMMANDS.put("config", ConfigCommand.class);
    COMMANDS.put("doctor", DoctorCommand.class);
  }

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Tell how this is used.")
  @SuppressWarnings("UnusedVariable") // the parser looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  @SuppressWarnings("UnusedVariable") // the parser looks at it
  private boolean version;

  private final Surroundings here;

  private Commands(Surroundings here) {
    this.here = here;
  }

  static int run(Surroundings here, List<String> args) {
    var root = new Commands(here);
    var line = new CommandLine(root, factory(here));
    for (var command : asked(args)) {
      line.addSubcommand(command);
    }
    var browse = line.getSubcommands().get("browse");
    if (browse != null) {
      BrowseCommand.complete(browse);
    }
    line.setOut(writer(here.out()));
    line.setErr(writer(here.err()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    line.setParameterExceptionHandler((problem, _) -> misunderstood(here, problem));
    // What a handler throws, picocli prints with its trace: failures are the caller's to explain.
    var failures = new ArrayList<Exception>();
    line.setExecutionExceptionHandler((failure, _, _) -> {
      failures.add(failure);
      return ExitCode.DEFECT;
    });
    int code = line.execute(args.toArray(String[]::new));
    for (var failure : failures) {
      throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
    return code;
  }

  /// The commands that the arguments can mean: where the first names one, that one alone. Building
  /// the parser of a command takes longer than parsing, and there are many.
  private static Collection<Class<?>> asked(List<String> args) {
    var named = args.isEmpty() ? null : COMMANDS.get(args.getFirst());
    return named == null ? COMMANDS.values() : List.of(named);
  }

  /// Whether lines were asked for before the command's name.
  boolean isPlain() {
    return plain;
  }

  @Override
  public Integer call() {
    return StudyCommand.home(here, plain);
  }

  private static int misunderstood(Surroundings here, ParameterException problem) {
    var name = problem.getCommandLine().getCommandSpec().qualifiedName();
    here.err().line(SafeText.of("memoire: " + problem.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(
        problem, problem.getCommandLine().getErr());
    problem.getCommandLine().getErr().flush();
    here.err().line(SafeText.of("“" + name + " --help” tells how it is used."));
    return ExitCode.USAGE;
  }

  /// Commands are made with what they find around them.
  private static IFactory factory(Surroundings here) {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> wanted) throws Exception {
        for (var constructor : wanted.getDeclaredConstructors()) {
          if (List.of(constructor.getParameterTypes()).equals(List.of(Surroundings.class))) {
            return wanted.cast(constructor.newInstance(here));
          }
        }
        return CommandLine.defaultFactory().create(wanted);
      }
    };
  }

  /// What picocli prints, through the one way out that takes safe text only.
  private static PrintWriter writer(PlainOutput out) {
    return new PrintWriter(
        new Writer() {
          private final SafeLines lines = new SafeLines(out);

          @Override
          public void write(char[] text, int offset, int length) {
            lines.append(CharBuffer.wrap(text, offset, length));
          }

          @Override
          public void flush() {
            lines.flush();
          }

          @Override
          public void close() {
            flush();
          }
        });
  }

  /// For `--version`.
  static final class ThisVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"memoire " + Version.NUMBER};
    }
  }
}
