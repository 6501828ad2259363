package memoire.plot;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A chart. Whatever is drawn of it is also in its texts: the summary says what is to be seen, and
/// each part has its figure in words. Titles, labels and notes may be untrusted text.
public sealed interface Plot {
  /// What it is about, with its unit.
  String title();

  /// One or two sentences that say what is to be seen.
  String summary();

  /// Numbers with their names.
  record Figures(String title, String summary, List<Figure> figures) implements Plot {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  record Figure(String name, String value) {}

  /// Bars that lie one below the other.
  ///
  /// @param most the value of a bar of full length, above 0
  /// @param reference a value to compare them with, or null
  record Bars(
      String title, String summary, double most, @Nullable Reference reference, List<Bar> bars)
      implements Plot {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /// @param value 0 or more
  /// @param figure the value in words, as it stands behind the bar
  /// @param note what else is to be known of it; left out where there is no room
  record Bar(String label, double value, String figure, String note) {}

  record Reference(double at, String label) {}

  /// Bars that stand side by side, in an order that means something: time, or size.
  ///
  /// @param axis what the labels are, as `hour of the day`
  ///
  /// @param most the value at the top of the axis, above 0, and `top` the same in words
  record Columns(
      String title, String summary, String axis, double most, String top, List<Tick> ticks)
      implements Plot {
    public Columns {
      ticks = List.copyOf(ticks);
    }

    /// With an axis that ends at the largest value.
    public static Columns of(String title, String summary, String axis, List<Tick> ticks) {
      var most = new Tick("", "", 1, "");
      for (var tick : ticks) {
        most = tick.value() >= most.value() ? tick : most;
      }
      return new Columns(title, summary, axis, most.value(), most.figure(), ticks);
    }
  }

  /// @param label in few cells; empty where the labels beside it say enough
  /// @param name the same in full
  /// @param value 0 or more
  /// @param figure the value in words
  record Tick(String label, String name, double value, String figure) {}

  /// A line of values in one row.
  ///
  /// @param least the value of the lowest point, and `most` that of the highest
  record Spark(String title, String summary, double least, double most, List<Tick> ticks)
      implements Plot {
    public Spark {
      ticks = List.copyOf(ticks);
    }
  }

  /// Counts by day, as weeks beside each other.
  ///
  /// @param counts above 0; days without any are missing
  /// @param last the last day there is to show
  /// @param weeks how many to show where there is room
  /// @param noun what was counted, in the singular
  record HeatMap(
      String title,
      String summary,
      NavigableMap<LocalDate, Integer> counts,
      LocalDate last,
      int weeks,
      String noun)
      implements Plot {
    public HeatMap {
      counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    }
  }

  /// What was observed against what was expected, both from 0 to 1.
  record Dots(String title, String summary, String expected, String observed, List<Dot> dots)
      implements Plot {
    public Dots {
      dots = List.copyOf(dots);
    }
  }

  /// @param low the lower end of the interval around what was observed, `high` the upper
  /// @param count on how many answers it stands; with none nothing was observed
  record Dot(
      String label,
      double expected,
      double observed,
      double low,
      double high,
      int count,
      String figure) {}
}
