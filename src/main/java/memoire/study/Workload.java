package memoire.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.memory.Load;

/// How much is scheduled for the days to come, and how much a learner wants to do on them.
///
/// @param scheduled cards by study day; days without any are missing
/// @param leisure on which days less is wanted, or nothing
public record Workload(Map<LocalDate, Integer> scheduled, Leisure leisure) implements Load {

  /// A stretch of days without study, both ends included.
  public record Vacation(LocalDate first, LocalDate last) {
    /// @throws IllegalArgumentException when the last day comes before the first
    public Vacation {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            "a vacation ends on " + last + " before it begins on " + first);
      }
    }

    public boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /// How much of a usual day's work is wanted on each day.
  ///
  /// @param shares from 0, nothing, to 1, as usual; a weekday that is missing is as usual
  public record Leisure(Map<DayOfWeek, Double> shares, List<Vacation> vacations) {
    public static final Leisure NONE = new Leisure(Map.of(), List.of());

    public Leisure {
      var copy = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
      copy.putAll(shares);
      shares = java.util.Collections.unmodifiableMap(copy);
      vacations = List.copyOf(vacations);
    }

    /// From 0, nothing, to 1, as usual.
    public double share(LocalDate day) {
      return isVacation(day) ? 0 : shares.getOrDefault(day.getDayOfWeek(), 1.0);
    }

    /// The last day of the vacation that a day is in.
    public Optional<LocalDate> vacationUntil(LocalDate day) {
      return vacations.stream()
          .filter(vacation -> vacation.has(day))
          .map(Vacation::last)
          .max(LocalDate::compareTo);
    }

    /// Whether nothing is wanted on a day.
    public boolean isOff(LocalDate day) {
      return share(day) <= 0;
    }

    public boolean isVacation(LocalDate day) {
      return vacations.stream().anyMatch(vacation -> vacation.has(day));
    }
  }

  public Workload {
    scheduled = Map.copyOf(scheduled);
  }

  /// Nothing scheduled, no day off.
  public static Workload none() {
    return new Workload(Map.of(), Leisure.NONE);
  }

  @Override
  public double cost(LocalDate day) {
    double share = leisure.share(day);
    return share <= 0 ? Double.POSITIVE_INFINITY : (1 + scheduled.getOrDefault(day, 0)) / share;
  }

  /// The same after cards were scheduled for some days more.
  Workload plus(List<LocalDate> days) {
    if (days.isEmpty()) {
      return this;
    }
    var more = new HashMap<>(scheduled);
    days.forEach(day -> more.merge(day, 1, Integer::sum));
    return new Workload(more, leisure);
  }
}
