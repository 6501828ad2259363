package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.drill.Blueprint;
import memoire.drill.BlueprintText;
import memoire.format.TomlEntries;
import memoire.text.Entry;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.SettingFlaw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a paper is to be like, on the command line. Each option is a setting of a blueprint file as
/// well, and one reader reads both.
final class PaperOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description = "Packs to draw from: ids, or pack files. All when none is given.")
  private List<String> packs = List.of();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "A blueprint, in TOML; options given beside it go before it.")
  private @Nullable Path file;

  @Option(
      names = {"-q", "--questions"},
      paramLabel = "N",
      description = "How many in all; 20 when nothing is said.")
  private @Nullable String questions;

  @Option(
      names = {"-p", "--part"},
      paramLabel = "PART",
      // The parser's own breaks come after colons, in the middle of a search.
      description = {
        "So many questions of a kind; can be given again. The",
        "kind is written in the search language: '5 form:date',",
        "'3 tag:sanctions hard:>=0.5', '2 each:document' (2 of",
        "each), '1 form:order points:3'."
      })
  private List<String> parts = List.of();

  @Option(
      names = "--from",
      paramLabel = "WHICH",
      description =
          "all; missed: what was answered wrongly the last time; unseen: what was "
              + "never asked; fading: what is about to be forgotten.")
  private @Nullable String from;

  @Option(names = "--search", paramLabel = "SEARCH", description = "Only what a search finds.")
  private @Nullable String search;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed draws the same paper from the same packs.")
  private @Nullable String seed;

  @Option(names = "--title", paramLabel = "TITLE", description = "Of the paper.")
  private @Nullable String title;

  @Option(names = "--time", paramLabel = "TIME", description = "For the paper: 30m, 1h30m.")
  private @Nullable String time;

  @Option(names = "--time-each", paramLabel = "TIME", description = "For each question: 90s.")
  private @Nullable String timeEach;

  @Option(
      names = "--grace",
      paramLabel = "TIME",
      description = "So long after the time answers still count, and are told as late.")
  private @Nullable String grace;

  @Option(
      names = "--pause",
      description = "Pauses are allowed; the clock stands while you are away.")
  private boolean pause;

  @Option(names = "--no-back", description = "A question that is left cannot be come back to.")
  private boolean noBack;

  @Option(
      names = "--marking",
      paramLabel = "SCHEME",
      description =
          "plain; negative:0.25: a wrong answer costs so much; guessing: it costs "
              + "what guessing gains; certainty: you say how sure you are, right answers "
              + "earn 1, 2 or 3, wrong ones 0, -2 or -6.")
  private @Nullable String marking;

  @Option(
      names = "--partial",
      paramLabel = "HOW",
      description =
          "What is right in part earns: per-part, its share; all-or-nothing; "
              + "right-minus-wrong, nothing below 0.")
  private @Nullable String partial;

  @Option(
      names = "--show",
      paramLabel = "WHEN",
      description = "Whether answers are right: at-once, at-end, or never.")
  private @Nullable String show;

  @Option(names = "--pass", paramLabel = "PERCENT", description = "Of the marks, that passes.")
  private @Nullable String pass;

  @Option(
      names = "--count",
      description = "The answers count as reviews, too; else the schedule is left alone.")
  private boolean count;

  /// What is asked for.
  ///
  /// @throws Refusal where it is not understood, with every problem told on the way
  Blueprint blueprint(Surroundings here, Opened opened) {
    var entries = new LinkedHashMap<String, Entry>();
    var name = "memoire drill";
    var problems = new ArrayList<Problem>();
    if (file != null) {
      name = file.toString();
      var read =
          TomlEntries.read(
              name, InputFiles.text(here.directory().resolve(file)), SettingFlaw.PAPER_NOT_TOML);
      problems.addAll(read.problems());
      read.value().forEach(entry -> entries.put(entry.key(), entry));
    }
    options().forEach((key, values) -> entries.put(key, given(key, values)));
    var reading =
        BlueprintText.of(
            name, List.copyOf(entries.values()), here.clock().instant().toEpochMilli());
    problems.addAll(reading.problems());
    if (!problems.isEmpty()) {
      problems.forEach(problem -> here.err().line(problem.line()));
      throw Refusal.ofUsage("The paper was not understood, and none was set.");
    }
    return reading.value().from(NamedPacks.ids(here, opened, reading.value().packs()));
  }

  private Map<String, List<String>> options() {
    var options = new LinkedHashMap<String, List<String>>();
    if (!packs.isEmpty()) {
      options.put("packs", packs);
    }
    if (!parts.isEmpty()) {
      options.put("parts", parts);
    }
    put(options, "questions", questions);
    put(options, "from", from);
    put(options, "search", search);
    put(options, "seed", seed);
    put(options, "title", title);
    put(options, "time", time);
    put(options, "time-each", timeEach);
    put(options, "grace", grace);
    put(options, "pause", pause ? "true" : null);
    put(options, "back", noBack ? "false" : null);
    put(options, "marking", marking);
    put(options, "partial", partial);
    put(options, "show", show);
    put(options, "pass", pass);
    put(options, "count", count ? "true" : null);
    return options;
  }

  /// Whether anything was asked for.
  boolean isGiven() {
    return file != null
        || pause
        || noBack
        || count
        || !packs.isEmpty()
        || !parts.isEmpty()
        || java.util.stream.Stream.of(
                questions, from, search, seed, title, time, timeEach, grace, marking, partial, show,
                pass)
            .anyMatch(java.util.Objects::nonNull);
  }

  private static void put(Map<String, List<String>> options, String key, @Nullable String value) {
    if (value != null) {
      options.put(key, List.of(value));
    }
  }

  private static Entry given(String key, List<String> values) {
    return new Entry(key, values, Position.NOWHERE);
  }
}
