package memoire.fit;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Powers and logarithms of several numbers at once, to the precision of a `float`.
final class Lanes {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

  static final float LN_2 = (float) Math.log(2);
  static final float LOG2_E = (float) (1 / Math.log(2));

  /// 2^f for |f| ≤ ½ is the series of (f·ln 2)^n / n!.
  private static final float E2 = (float) (Math.pow(Math.log(2), 2) / 2);

  private static final float E3 = (float) (Math.pow(Math.log(2), 3) / 6);
  private static final float E4 = (float) (Math.pow(Math.log(2), 4) / 24);
  private static final float E5 = (float) (Math.pow(Math.log(2), 5) / 120);
  private static final float E6 = (float) (Math.pow(Math.log(2), 6) / 720);

  /// log2(m) is 2/ln 2 · (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1).
  private static final float L1 = (float) (2 / Math.log(2));

  private static final float L3 = L1 / 3;
  private static final float L5 = L1 / 5;
  private static final float L7 = L1 / 7;
  private static final float L9 = L1 / 9;

  /// The bits of √½: mantissas are taken from there to √2.
  private static final int ROOT_HALF = 0x3f3504f3;

  private static final int MANTISSA_BITS = 23;
  private static final float ROUNDER = 12582912f;

  private Lanes() {}

  static FloatVector all(float value) {
    return FloatVector.broadcast(SPECIES, value);
  }

  /// 2^x; x is taken to lie within ±120.
  static FloatVector exp2(FloatVector x) {
    var bounded = x.max(-120f).min(120f);
    // Adding so large a number leaves no room for a fraction, so it rounds.
    var rounded = bounded.add(ROUNDER);
    var f = bounded.sub(rounded.sub(ROUNDER));
    var power =
        f.fma(all(E6), all(E5))
            .fma(f, all(E4))
            .fma(f, all(E3))
            .fma(f, all(E2))
            .fma(f, all(LN_2))
            .fma(f, all(1f));
    var exponent = rounded.reinterpretAsInts().lanewise(VectorOperators.LSHL, MANTISSA_BITS);
    return power.reinterpretAsInts().add(exponent).reinterpretAsFloats();
  }

  /// The logarithm to base 2 of positive, normal numbers.
  static FloatVector log2(FloatVector x) {
    IntVector bits = x.reinterpretAsInts();
    var exponent = bits.sub(ROOT_HALF).lanewise(VectorOperators.ASHR, MANTISSA_BITS);
    var mantissa =
        bits.sub(exponent.lanewise(VectorOperators.LSHL, MANTISSA_BITS)).reinterpretAsFloats();
    var s = mantissa.sub(1f).div(mantissa.add(1f));
    var z = s.mul(s);
    var series = z.fma(all(L9), all(L7)).fma(z, all(L5)).fma(z, all(L3)).fma(z, all(L1));
    return series.fma(s, (FloatVector) exponent.convert(VectorOperators.I2F, 0));
  }
}
