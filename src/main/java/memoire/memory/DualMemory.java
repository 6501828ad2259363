package memoire.memory;

/// What the log implies for a card under FSRS-7, which has two traces of it.
///
/// Neither stability alone says when recall has fallen to 90 %; [Fsrs7#interval] does.
///
/// @param slow the stability of the trace that lasts, in days, 0.0001 to 36500
/// @param fast the stability of the trace that fades first, in days, 0.0001 to 36500
/// @param difficulty 1 to 10
public record DualMemory(double slow, double fast, double difficulty) {}
