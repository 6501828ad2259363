package memoire.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.drill.Blueprint;
import memoire.drill.Part;
import memoire.drill.Terms;
import memoire.screen.App;
import memoire.screen.Keymap;
import memoire.screen.Setup;
import memoire.screen.Size;
import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.terminal.KeyTimes;
import memoire.terminal.PlainOutput;

/// How long the screen takes to follow a key: `KeyBench DATABASE`, a copy of which is used. Not a
/// test: it prints percentiles, warm, of what people do all day. An answer includes its commit,
/// synced to the disk; the key after it shows the next question.
final class KeyBench {
  private static final String PAGE_DOWN = "\u001b[6~";
  private static final int PAPER = 100;
  private static final int ROUNDS = 12;
  private static final int ANSWERS = 80;
  private static final String UNKNOWN = "\u000e";
  private static final String ENTER = "\r";

  private KeyBench() {}

  public static void main(String[] arguments) throws Exception {
    var home = Files.createTempDirectory("keybench");
    Files.copy(
        Path.of(arguments[0]), home.resolve("progress.db"), StandardCopyOption.REPLACE_EXISTING);
    var nowhere = PlainOutput.to(new ByteArrayOutputStream());
    var here =
        new Surroundings(
            Map.of("MEMOIRE_HOME", home.toString(), "TERM", "xterm-256color"),
            home,
            null,
            InstantSource.system(),
            () -> ZoneOffset.UTC,
            UpClock.ofThisMachine(),
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere);
    try (var opened = Library.open(here)) {
      var cards = opened.store().packs().stream().mapToInt(pack -> pack.cards()).sum();
      System.out.printf(Locale.ROOT, "%,d cards%n", cards);
      var home1 = new ArrayList<Long>();
      var answers = new ArrayList<Long>();
      var nexts = new ArrayList<Long>();
      var typing = new ArrayList<Long>();
      var moves = new ArrayList<Long>();
      var searching = new ArrayList<Long>();
      var entered = new ArrayList<Long>();
      var turned = new ArrayList<Long>();
      for (int round = 0; round < ROUNDS; round++) {
        boolean isWarm = round >= 2;
        home(here, opened, isWarm ? home1 : new ArrayList<>());
        study(here, opened, isWarm ? answers : null, isWarm ? nexts : null);
        type(here, opened, isWarm ? typing : null);
        browse(here, opened, isWarm ? moves : null, isWarm ? searching : null);
        sit(here, opened, isWarm ? entered : null, isWarm ? turned : null);
      }
      print("home loaded and drawn", home1);
      print("answer: marked, durable, feedback drawn", answers);
      print("Enter: next question drawn", nexts);
      print("a letter typed into an answer", typing);
      print("one card down in the list", moves);
      print("a letter typed into the search", searching);
      print("a key of an answer in a paper, durable", entered);
      print("another question of a paper, durable", turned);
    }
  }

  private static void home(Surroundings here, Opened opened, List<Long> times) {
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      var study = program(here, opened);
      study.frame(new Size(80, 24));
      times.add(System.nanoTime() - start);
    }
  }

  private static void study(
      Surroundings here,
      Opened opened,
      @org.jspecify.annotations.Nullable List<Long> answers,
      @org.jspecify.annotations.Nullable List<Long> nexts) {
    var keys = new ArrayList<String>();
    keys.add(ENTER);
    for (int i = 0; i < ANSWERS; i++) {
      keys.add(UNKNOWN);
      keys.add(ENTER);
    }
    var times = KeyTimes.of(program(here, opened), keys, new Size(80, 24));
    for (int i = 1; i + 1 < times.size() && answers != null && nexts != null; i += 2) {
      answers.add(times.get(i));
      nexts.add(times.get(i + 1));
    }
  }

  private static void type(
      Surroundings here, Opened opened, @org.jspecify.annotations.Nullable List<Long> typing) {
    var keys = new ArrayList<String>();
    keys.add(ENTER);
    for (int i = 0; i < ANSWERS; i++) {
      keys.add(Character.toString('a' + i % 26));
    }
    var times = KeyTimes.of(program(here, opened), keys, new Size(80, 24));
    if (typing != null) {
      typing.addAll(times.subList(1, times.size()));
    }
  }

  private static void browse(
      Surroundings here,
      Opened opened,
      @org.jspecify.annotations.Nullable List<Long> moves,
      @org.jspecify.annotations.Nullable List<Long> searching) {
    var keys = new ArrayList<String>();
    keys.add("b");
    for (int i = 0; i < ANSWERS; i++) {
      keys.add("j");
    }
    var down = KeyTimes.of(program(here, opened), keys, new Size(80, 24));
    var find = new ArrayList<String>();
    find.add("/");
    "is:due what is".chars().forEach(c -> find.add(Character.toString(c)));
    var letters = KeyTimes.of(program(here, opened), find, new Size(80, 24));
    if (moves != null && searching != null) {
      moves.addAll(down.subList(1, down.size()));
      searching.addAll(letters.subList(1, letters.size()));
    }
  }

  private static void sit(
      Surroundings here,
      Opened opened,
      @org.jspecify.annotations.Nullable List<Long> entered,
      @org.jspecify.annotations.Nullable List<Long> turned) {
    var blueprint = new Blueprint("Bench", List.of(), List.of(Part.of(PAPER, "")), Terms.PLAIN, 7);
    var program = program(here, opened, (setup, size) -> App.drill(setup, size, blueprint));
    var keys = new ArrayList<String>();
    for (int i = 0; i < PAPER; i++) {
      keys.add("1");
      keys.add(PAGE_DOWN);
    }
    var times = KeyTimes.of(program, keys, new Size(80, 24));
    for (int i = 0; i + 1 < times.size() && entered != null && turned != null; i += 2) {
      entered.add(times.get(i));
      turned.add(times.get(i + 1));
    }
  }

  private static FullStudy program(Surroundings here, Opened opened) {
    return program(here, opened, App::home);
  }

  private static FullStudy program(Surroundings here, Opened opened, FullStudy.Opening opening) {
    var preferences = Preferences.standard().capped(10, 1000);
    var desk = new Desk(opened.store(), opened.planning(), preferences, here::stamp);
    var rules = new Rules(desk::mark, Rules.planner(opened.planning().schedulers()));
    var setup = new Setup(rules, preferences, Keymap.standard(), 7);
    return new FullStudy(here, desk, setup, opening);
  }

  private static void print(String what, List<Long> times) {
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-42s %6d keys  p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms%n",
        what,
        times.size(),
        at(times, 0.50),
        at(times, 0.95),
        at(times, 0.99));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
  }
}
