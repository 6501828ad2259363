package memoire.store;

import java.time.LocalDate;

/// How many cards fall due on a study day.
public record DueOn(LocalDate day, int cards) {}
