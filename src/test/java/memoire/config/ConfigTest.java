package memoire.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import memoire.screen.Command;
import memoire.screen.Key;
import memoire.screen.Keymap;
import memoire.study.Workload.Vacation;
import memoire.text.Entry;
import memoire.text.Position;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;

class ConfigTest {
  private static final Config STANDARD = Config.standard();

  private static Entry entry(String key, String... values) {
    return new Entry(key, List.of(values), new Position(3, 1));
  }

  private static void check(Entry entry, Function<Config, Object> what, Object expected) {
    var reading = Config.of("config.toml", List.of(entry));
    assertThat(reading.problems()).isEmpty();
    assertThat(what.apply(reading.value())).isEqualTo(expected);
  }

  private static void refuse(Entry entry, String line) {
    var reading = Config.of("config.toml", List.of(entry));
    assertThat(reading.problems()).extracting(Problem::line).hasToString("[" + line + "]");
    assertThat(reading.value()).isEqualTo(STANDARD);
  }

  @Test
  void everySettingIsRead() {
    check(entry("study.new-cards", "20"), config -> config.study().newCards(), 20);
    check(entry("study.cards", "50"), config -> config.study().cards(), 50);
    check(entry("study.minutes", "15"), config -> config.study().timebox(), Duration.ofMinutes(15));
    check(entry("study.day-starts", "0"), config -> config.study().rollOverHour(), 0);
    check(entry("study.day-starts", "0"), config -> config.memory().rollOverHour(), 0);
    check(
        entry("study.learn-ahead", "5"),
        config -> config.study().learnAhead(),
        Duration.ofMinutes(5));
    check(entry("study.recall-from", "3.5"), config -> config.study().recallFromDays(), 3.5);
    check(entry("study.certainty", "true"), config -> config.study().asksCertainty(), true);
    check(entry("study.timer", "true"), config -> config.study().showsTimer(), true);
    check(entry("study.leech", "4"), config -> config.study().leechLapses(), 4);
    check(
        entry("study.days.sunday", "0.5"),
        config -> config.study().leisure().shares().getOrDefault(DayOfWeek.SUNDAY, 1.0),
        0.5);
    check(
        entry("study.vacations", "2026-12-20/2027-01-03", "2026-05-01"),
        config -> config.study().leisure().vacations(),
        List.of(
            new Vacation(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 3)),
            new Vacation(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1))));
    check(entry("memory.retention", "0.85"), config -> config.memory().retention(), 0.85);
    check(
        entry("memory.steps", "5m", "4h", "1d"),
        config -> config.memory().learningSteps(),
        List.of(Duration.ofMinutes(5), Duration.ofHours(4), Duration.ofDays(1)));
    check(entry("memory.relearning-steps"), config -> config.memory().relearningSteps(), List.of());
    check(entry("memory.longest", "365"), config -> config.memory().maximumInterval(), 365);
    check(entry("memory.fuzz", "false"), config -> config.memory().fuzz(), false);
    check(entry("look.theme", "dark"), Config::colours, Colours.DARK);
    check(
        entry("keys.undo", "u", "ctrl-z"),
        Config::keys,
        Keymap.standard().with(Command.UNDO, List.of(Key.character("u"), Key.ctrl("z"))));
  }

  @Test
  void whatIsWrongIsToldAndTheStandardStandsInForIt() {
    refuse(
        entry("study.new-cards", "many"),
        "config.toml:3:1: error C001 “study.new-cards” must be a number from 0 to 9999."
            + " Until then it is as usual.");
    refuse(
        entry("study.cards", "2.5"),
        "config.toml:3:1: error C001 “study.cards” must be a whole number."
            + " Until then it is as usual.");
    refuse(
        entry("memory.retention", "1"),
        "config.toml:3:1: error C001 “memory.retention” must be a number from 0.7 to 0.99."
            + " Until then it is as usual.");
    refuse(
        entry("look.theme", "pink"),
        "config.toml:3:1: error C001 “look.theme” must be one of auto, light, dark, mono."
            + " Until then it is as usual.");
    refuse(
        entry("study.timer", "yes"),
        "config.toml:3:1: error C001 “study.timer” must be true or false."
            + " Until then it is as usual.");
    refuse(
        entry("study.vacations", "May"),
        "config.toml:3:1: error C001 “study.vacations” is not understood: “May” is no vacation;"
            + " write its first and its last day, like 2026-12-20/2027-01-03."
            + " Until then it is as usual.");
    refuse(
        entry("study.vacations", "2026-05-02/2026-05-01"),
        "config.toml:3:1: error C001 “study.vacations” is not understood: a vacation ends on"
            + " 2026-05-01 before it begins on 2026-05-02. Until then it is as usual.");
    refuse(
        entry("study.newcards", "5"),
        "config.toml:3:1: error C002 There is no setting “study.newcards”."
            + " Did you mean “study.new-cards”?");
    refuse(
        entry("timer", "true"),
        "config.toml:3:1: error C002 There is no setting “timer”."
            + " Did you mean “study.timer”?");
    refuse(
        entry("study_ahead", "P"),
        "config.toml:3:1: error C002 There is no setting “study_ahead”."
            + " Did you mean “keys.study-ahead”?");
    refuse(
        entry("colour", "red"),
        "config.toml:3:1: error C002 There is no setting “colour”."
            + " `memoire config` lists them all.");
  }

  @Test
  void aCommandCanAlwaysBeLeft() {
    var reading = Config.of("config.toml", List.of(entry("keys.leave")));
    assertThat(reading.value().keys()).isEqualTo(Keymap.standard());
  }

  @Test
  void problemsComeInTheOrderOfTheFile() {
    var late = new Entry("study.cards", List.of("none"), new Position(9, 1));
    var early = new Entry("colour", List.of("red"), new Position(2, 1));
    assertThat(Config.of("config.toml", List.of(late, early)).problems())
        .extracting(problem -> problem.at().line())
        .containsExactly(2, 9);
  }

  @Test
  void oneWrongSettingCostsNoOther() {
    var entries = new ArrayList<Entry>();
    entries.add(entry("study.cards", "none"));
    entries.add(entry("study.new-cards", "7"));
    var reading = Config.of("config.toml", entries);
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.value().study().newCards()).isEqualTo(7);
  }
}
