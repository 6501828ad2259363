package memoire.screen;

import memoire.study.Moment;

/// The circumstances of a message.
public record Scene(Setup setup, Size size, Moment now) {}
