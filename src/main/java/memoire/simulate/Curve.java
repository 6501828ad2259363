package memoire.simulate;

import memoire.memory.Weights;

/// The curve of forgetting, looked up: a power takes longer than all else that there is to do for a
/// card on a day. Within a millionth of what [memoire.memory.Fsrs#retrievability] says.
final class Curve {
  private static final int BITS = 9;
  private static final int MANTISSA = 52;
  private static final int EXPONENTS = 40;
  private static final double PART = 0x1.0p-43;
  private static final long ONE = Double.doubleToRawLongBits(1);

  private final double factor;

  /// `y^-w20` where y is from 1 on, each octave of it in 2^9 parts.
  private final double[] powers = new double[(EXPONENTS << BITS) + 2];

  Curve(Weights weights) {
    double decay = -weights.get(20);
    factor = Math.pow(0.9, 1 / decay) - 1;
    for (int i = 0; i < powers.length; i++) {
      long bits = ONE + ((long) i << (MANTISSA - BITS));
      powers[i] = Math.pow(Double.longBitsToDouble(bits), decay);
    }
  }

  /// The speed of forgetting that goes with a stability.
  double rate(double stability) {
    return factor / stability;
  }

  /// The chance of recall after some days, 0 or more.
  double recall(double days, double rate) {
    long past = Double.doubleToRawLongBits(1 + days * rate) - ONE;
    int place = (int) (past >>> (MANTISSA - BITS));
    if (place >= powers.length - 1) {
      return powers[powers.length - 1];
    }
    double part = (past & ((1L << (MANTISSA - BITS)) - 1)) * PART;
    return powers[place] + part * (powers[place + 1] - powers[place]);
  }
}
