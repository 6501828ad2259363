package memoire.memory;

/// How a memory of FSRS-7 fades, with what does not change while it does: asked for one memory
/// again and again, only two powers are left.
///
/// @param share of the fast trace in recall, 0 to 1
/// @param fastDecay the power with which the fast trace fades
/// @param fastRate and how fast, a day
/// @param slowDecay the same of the slow trace
public record DualRecall(
    double share, double fastDecay, double fastRate, double slowDecay, double slowRate) {

  /// The chance of recall after some days and fractions of them, 0 or more.
  public double after(double days) {
    double fast = Math.pow(1 + fastRate * days, -fastDecay);
    double slow = Math.pow(1 + slowRate * days, -slowDecay);
    return Fsrs7.LEAST_CHANCE + (1 - 2 * Fsrs7.LEAST_CHANCE) * (share * fast + (1 - share) * slow);
  }

  /// Where the chance of recall less `retention` would vanish if it fell along its tangent, in the
  /// logarithm of days: a step of Newton's method. The trace u^−k with u = 1 + f·t changes with
  /// that by −k·u^−k·(u − 1)/u.
  double newton(double logDays, double off) {
    double days = Math.exp(logDays);
    double slope =
        share * change(1 + fastRate * days, fastDecay)
            + (1 - share) * change(1 + slowRate * days, slowDecay);
    return logDays - off / ((1 - 2 * Fsrs7.LEAST_CHANCE) * slope);
  }

  private static double change(double u, double decay) {
    return -decay * Math.pow(u, -decay) * (u - 1) / u;
  }
}
