package memoire.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  @ParameterizedTest
  @CsvSource({"30, 30", "1, 1", "0, 1", "-1, 0", "-400, 0"})
  void theDayBeforeTheExamIsTheLastToStudy(int until, int days) {
    assertThat(Cards.until(until, 10).days()).isEqualTo(days);
  }

  @Test
  void onTheDayOfTheExamHalfADayIsLeft() {
    assertThat(Cards.until(0, 10).daysUntilExam(Cards.TODAY)).isEqualTo(0.5);
    assertThat(Cards.until(0, 10).daysUntilExam(Cards.TODAY.minusDays(3))).isEqualTo(3);
    assertThat(Cards.until(5, 10).daysUntilExam(Cards.TODAY.plusDays(4))).isEqualTo(1);
  }

  @Test
  void anExamThatIsOverCountsAsOfToday() {
    assertThat(Cards.until(-7, 10).daysUntilExam(Cards.TODAY.minusDays(3))).isEqualTo(3);
  }

  @Test
  void minutesAreThoseOfADay() {
    assertThatThrownBy(() -> Cards.until(5, -1))
        .hasMessage("a day has 0 to 1440 minutes, not -1.0");
    assertThatThrownBy(() -> Cards.until(5, Double.NaN))
        .hasMessage("a day has 0 to 1440 minutes, not NaN");
    assertThatThrownBy(() -> new Timetable(Cards.TODAY, Cards.TODAY, 1441, 10))
        .hasMessage("a day has 0 to 1440 minutes, not 1441.0");
  }
}
