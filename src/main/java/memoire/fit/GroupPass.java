package memoire.fit;

import static memoire.fit.Lanes.LN_2;
import static memoire.fit.Lanes.LOG2_E;
import static memoire.fit.Lanes.SPECIES;
import static memoire.fit.Lanes.all;
import static memoire.fit.Lanes.exp2;
import static memoire.fit.Lanes.log2;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import memoire.memory.Fsrs;
import memoire.memory.Weights;

/// The same loss and gradient as in [CardPass], for a group of cards at once in single precision.
/// Each lane is a card. Its two loops stand whole in two methods, as vectors must not be handed
/// from one method to another that the compiler may fail to merge.
final class GroupPass {
  private static final int V = SPECIES.length();
  private static final float LEAST = (float) Fsrs.LEAST_STABILITY;
  private static final float MOST = (float) Fsrs.GREATEST_STABILITY;
  private static final float LEAST_CHANCE = (float) CardPass.LEAST_CHANCE;

  private final CardGroups groups;
  private final float[] w = new float[Weights.COUNT];
  private final float[] firstDifficulty = new float[5];
  private final float[] firstByW5 = new float[5];
  private final float decay;
  private final float factor;
  private final float factorByDecay;
  private final float ceiling;
  private final float easyDifficulty;
  private final double easyByW5;

  private final double[] gradient = new double[Weights.COUNT];
  private double loss;

  // The way back needs, for each review: S′ and D′, how S′ depends on S, D and the decay, the slope
  // of the
  // loss, and the slopes by the weights that had a say.
  private final float[] s;
  private final float[] d;
  private final float[] sByS;
  private final float[] sByD;
  private final float[] sByDecay;
  private final float[] lossByS;
  private final float[] ofBonus;
  private final float[] by8;
  private final float[] by9;
  private final float[] by10;
  private final float[] by11;
  private final float[] by12;
  private final float[] by13;
  private final float[] by14;
  private final float[] by17;
  private final float[] by18;
  private final float[] by19;
  private final float[] dBy6;
  private final float[] dBy7;
  private final boolean[] hasLapse;
  private final boolean[] hasSameDay;

  GroupPass(CardGroups groups, double[] weights, int longest) {
    this.groups = groups;
    for (int j = 0; j < w.length; j++) {
      w[j] = (float) weights[j];
    }
    var curve = Curve.of(weights[20]);
    decay = (float) curve.decay();
    factor = (float) curve.factor();
    factorByDecay = (float) curve.factorByDecay();
    ceiling = (float) Math.exp(-weights[17] * weights[18]);
    for (int rating = 1; rating <= 4; rating++) {
      double power = Math.exp(weights[5] * (rating - 1));
      double raw = weights[4] - power + 1;
      firstDifficulty[rating] = (float) Math.clamp(raw, 1, 10);
      firstByW5[rating] = raw > 1 && raw < 10 ? (float) (-(rating - 1) * power) : Float.NaN;
    }
    easyDifficulty = (float) (weights[4] - Math.exp(3 * weights[5]) + 1);
    easyByW5 = -3 * Math.exp(3 * weights[5]);
    int size = longest * V;
    s = new float[size];
    d = new float[size];
    sByS = new float[size];
    sByD = new float[size];
    sByDecay = new float[size];
    lossByS = new float[size];
    ofBonus = new float[size];
    by8 = new float[size];
    by9 = new float[size];
    by10 = new float[size];
    by11 = new float[size];
    by12 = new float[size];
    by13 = new float[size];
    by14 = new float[size];
    by17 = new float[size];
    by18 = new float[size];
    by19 = new float[size];
    dBy6 = new float[size];
    dBy7 = new float[size];
    hasLapse = new boolean[longest];
    hasSameDay = new boolean[longest];
  }

  double loss() {
    return loss;
  }

  /// Adds this pass's gradient to another.
  void addTo(double[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += gradient[j];
    }
  }

  /// Adds the loss of a group's targets and its gradient.
  void add(int group) {
    forward(group);
    backward(group);
  }

  private void forward(int group) {
    int start = groups.start()[group];
    int last = groups.length(group) - 1;
    var first = FloatVector.fromArray(SPECIES, groups.rating(), start);
    var isAgain1 = first.eq(1f);
    var isHard1 = first.eq(2f);
    var isEasy1 = first.eq(4f);
    var sNow = all(w[2]).blend(w[0], isAgain1).blend(w[1], isHard1).blend(w[3], isEasy1);
    var dNow =
        all(firstDifficulty[3])
            .blend(firstDifficulty[1], isAgain1)
            .blend(firstDifficulty[2], isHard1)
            .blend(firstDifficulty[4], isEasy1);
    var sum = FloatVector.zero(SPECIES);
    var sum20 = FloatVector.zero(SPECIES);
    for (int i = 1; i <= last; i++) {
      int at = i * V;
      var days = FloatVector.fromArray(SPECIES, groups.days(), start + at);
      var rating = FloatVector.fromArray(SPECIES, groups.rating(), start + at);
      var weight = FloatVector.fromArray(SPECIES, groups.weight(), start + at);
      var isAgain = rating.eq(1f);
      var share = days.div(sNow);
      var u = share.mul(factor).add(1f);
      var logU = log2(u);
      var recall = exp2(logU.mul(-decay));
      var forgotten = all(1f).sub(recall);
      var chance = recall.blend(forgotten, isAgain).max(LEAST_CHANCE);
      sum = log2(chance).fma(weight, sum);
      var slope = weight.div(chance);
      var lossByRecall = slope.neg().blend(slope, isAgain);
      var recallByU = recall.mul(decay).div(u);
      var recallByS = recallByU.mul(factor).mul(share).div(sNow);
      var recallByDecay = recall.mul(logU).mul(-LN_2).sub(recallByU.mul(share).mul(factorByDecay));
      lossByRecall.mul(recallByS).intoArray(lossByS, at);
      sum20 = lossByRecall.fma(recallByDecay, sum20);
      if (i == last) {
        break;
      }
      var isSameDay = days.eq(0f);
      var isLapse = isAgain.andNot(isSameDay);
      var isSuccess = isAgain.or(isSameDay).not();

      var logS = log2(sNow);
      var plain = exp2(logS.mul(-w[9]).add(w[8] * LOG2_E)).mul(all(11f).sub(dNow)).mul(sNow);
      plain = plain.blend(0f, isSuccess.not());
      var growth = exp2(forgotten.mul(w[10] * LOG2_E));
      var bonus = all(1f).blend(w[15], rating.eq(2f)).blend(w[16], rating.eq(4f));
      var before = plain.mul(growth.sub(1f));
      var gain = before.mul(bonus);
      var byGrowth = plain.mul(bonus).mul(growth);
      before.intoArray(ofBonus, at);
      gain.intoArray(by8, at);
      gain.mul(logS).mul(-LN_2).intoArray(by9, at);
      byGrowth.mul(forgotten).intoArray(by10, at);
      var sNext = sNow.add(gain);
      var nextByS = gain.div(sNow).mul(1f - w[9]).add(1f);
      var nextByD = gain.div(dNow.sub(11f));
      var nextByRecall = byGrowth.mul(-w[10]);

      boolean anyLapse = isLapse.anyTrue();
      boolean anySameDay = isSameDay.anyTrue();
      hasLapse[i] = anyLapse;
      hasSameDay[i] = anyLapse || anySameDay;
      if (anyLapse) {
        var logD = log2(dNow);
        var logS1 = log2(sNow.add(1f));
        var power = exp2(logS1.mul(w[13]));
        var scaled = exp2(logD.mul(-w[12]).add(forgotten.mul(w[14] * LOG2_E))).mul(w[11]);
        var kept = scaled.mul(power.sub(1f));
        var most = sNow.mul(ceiling);
        var isCut = kept.compare(VectorOperators.GT, most).and(isLapse);
        var isWhole = isLapse.andNot(isCut);
        var whole = kept.blend(0f, isWhole.not());
        var cut = most.blend(0f, isCut.not());
        whole.div(w[11]).intoArray(by11, at);
        whole.mul(logD).mul(-LN_2).intoArray(by12, at);
        scaled.mul(power).mul(logS1).mul(LN_2).blend(0f, isWhole.not()).intoArray(by13, at);
        whole.mul(forgotten).intoArray(by14, at);
        cut.mul(-w[18]).intoArray(by17, at);
        cut.mul(-w[17]).intoArray(by18, at);
        all(0f).intoArray(by19, at);
        sNext = sNext.blend(kept.min(most), isLapse);
        nextByS =
            nextByS
                .blend(scaled.mul(power).mul(w[13]).div(sNow.add(1f)), isWhole)
                .blend(ceiling, isCut);
        nextByD = nextByD.blend(whole.mul(-w[12]).div(dNow), isLapse);
        nextByRecall = nextByRecall.blend(whole.mul(-w[14]), isLapse);
      }
      if (anySameDay) {
        var grade = rating.sub(3f - w[18]);
        var times = exp2(grade.mul(w[17] * LOG2_E).sub(logS.mul(w[19])));
        var isKept = isSameDay.andNot(isAgain).and(times.lt(1f));
        var isMoved = isSameDay.andNot(isKept);
        var moved = sNow.mul(times);
        var some = moved.blend(0f, isMoved.not());
        var cut17 = anyLapse ? FloatVector.fromArray(SPECIES, by17, at) : all(0f);
        var cut18 = anyLapse ? FloatVector.fromArray(SPECIES, by18, at) : all(0f);
        some.fma(grade, cut17).intoArray(by17, at);
        some.mul(w[17]).add(cut18).intoArray(by18, at);
        some.mul(logS).mul(-LN_2).intoArray(by19, at);
        sNext = sNext.blend(sNow, isKept).blend(moved, isMoved);
        nextByS = nextByS.blend(1f, isKept).blend(times.mul(1f - w[19]), isMoved);
        nextByD = nextByD.blend(0f, isSameDay);
        nextByRecall = nextByRecall.blend(0f, isSameDay);
      }
      nextByRecall.fma(recallByS, nextByS).intoArray(sByS, at);
      nextByD.intoArray(sByD, at);
      nextByRecall.mul(recallByDecay).intoArray(sByDecay, at);

      var grade = rating.sub(3f);
      var damping = all(10f).sub(dNow).mul(1f / 9f);
      var damped = grade.mul(-w[6]).fma(damping, dNow);
      grade.mul(damping).mul(w[7] - 1f).intoArray(dBy6, at);
      all(easyDifficulty).sub(damped).intoArray(dBy7, at);
      dNow = damped.mul(1f - w[7]).add(w[7] * easyDifficulty).max(1f).min(10f);
      sNow = sNext.max(LEAST).min(MOST);
      sNow.intoArray(s, at);
      dNow.intoArray(d, at);
    }
    loss -= sum.reduceLanes(VectorOperators.ADD) * (double) LN_2;
    gradient[20] += sum20.reduceLanes(VectorOperators.ADD);
  }

  private void backward(int group) {
    int start = groups.start()[group];
    int last = groups.length(group) - 1;
    var zero = FloatVector.zero(SPECIES);
    var ofS = FloatVector.fromArray(SPECIES, lossByS, last * V);
    var ofD = zero;
    var sumD = zero;
    var sum6 = zero;
    var sum7 = zero;
    var sum8 = zero;
    var sum9 = zero;
    var sum10 = zero;
    var sum11 = zero;
    var sum12 = zero;
    var sum13 = zero;
    var sum14 = zero;
    var sum15 = zero;
    var sum16 = zero;
    var sum17 = zero;
    var sum18 = zero;
    var sum19 = zero;
    var sum20 = zero;
    for (int i = last - 1; i >= 1; i--) {
      int at = i * V;
      var after = FloatVector.fromArray(SPECIES, s, at);
      var difficulty = FloatVector.fromArray(SPECIES, d, at);
      var rating = FloatVector.fromArray(SPECIES, groups.rating(), start + at);
      // On a bound nothing before it had a say.
      ofS =
          ofS.blend(
              0f,
              after.compare(VectorOperators.LE, LEAST).or(after.compare(VectorOperators.GE, MOST)));
      ofD =
          ofD.blend(
              0f,
              difficulty
                  .compare(VectorOperators.LE, 1f)
                  .or(difficulty.compare(VectorOperators.GE, 10f)));
      sum20 = ofS.fma(FloatVector.fromArray(SPECIES, sByDecay, at), sum20);
      sumD = sumD.add(ofD);
      sum6 = ofD.fma(FloatVector.fromArray(SPECIES, dBy6, at), sum6);
      sum7 = ofD.fma(FloatVector.fromArray(SPECIES, dBy7, at), sum7);
      sum8 = ofS.fma(FloatVector.fromArray(SPECIES, by8, at), sum8);
      sum9 = ofS.fma(FloatVector.fromArray(SPECIES, by9, at), sum9);
      sum10 = ofS.fma(FloatVector.fromArray(SPECIES, by10, at), sum10);
      var ofBonusNow = ofS.mul(FloatVector.fromArray(SPECIES, ofBonus, at));
      sum15 = sum15.add(ofBonusNow, rating.eq(2f));
      sum16 = sum16.add(ofBonusNow, rating.eq(4f));
      if (hasLapse[i]) {
        sum11 = ofS.fma(FloatVector.fromArray(SPECIES, by11, at), sum11);
        sum12 = ofS.fma(FloatVector.fromArray(SPECIES, by12, at), sum12);
        sum13 = ofS.fma(FloatVector.fromArray(SPECIES, by13, at), sum13);
        sum14 = ofS.fma(FloatVector.fromArray(SPECIES, by14, at), sum14);
      }
      if (hasSameDay[i]) {
        sum17 = ofS.fma(FloatVector.fromArray(SPECIES, by17, at), sum17);
        sum18 = ofS.fma(FloatVector.fromArray(SPECIES, by18, at), sum18);
        sum19 = ofS.fma(FloatVector.fromArray(SPECIES, by19, at), sum19);
      }
      var dByD = rating.sub(3f).mul(w[6] / 9f).add(1f).mul(1f - w[7]);
      ofD = ofS.fma(FloatVector.fromArray(SPECIES, sByD, at), ofD.mul(dByD));
      ofS =
          ofS.fma(
              FloatVector.fromArray(SPECIES, sByS, at),
              FloatVector.fromArray(SPECIES, lossByS, at));
    }
    double ofEasy = w[7] * (double) sumD.reduceLanes(VectorOperators.ADD);
    gradient[4] += ofEasy;
    gradient[5] += ofEasy * easyByW5;
    gradient[6] += sum6.reduceLanes(VectorOperators.ADD);
    gradient[7] += sum7.reduceLanes(VectorOperators.ADD);
    gradient[8] += sum8.reduceLanes(VectorOperators.ADD);
    gradient[9] += sum9.reduceLanes(VectorOperators.ADD);
    gradient[10] += sum10.reduceLanes(VectorOperators.ADD);
    gradient[11] += sum11.reduceLanes(VectorOperators.ADD);
    gradient[12] += sum12.reduceLanes(VectorOperators.ADD);
    gradient[13] += sum13.reduceLanes(VectorOperators.ADD);
    gradient[14] += sum14.reduceLanes(VectorOperators.ADD);
    gradient[15] += sum15.reduceLanes(VectorOperators.ADD);
    gradient[16] += sum16.reduceLanes(VectorOperators.ADD);
    gradient[17] += sum17.reduceLanes(VectorOperators.ADD);
    gradient[18] += sum18.reduceLanes(VectorOperators.ADD);
    gradient[19] += sum19.reduceLanes(VectorOperators.ADD);
    gradient[20] += sum20.reduceLanes(VectorOperators.ADD);
    var first = FloatVector.fromArray(SPECIES, groups.rating(), start);
    for (int rating = 1; rating <= 4; rating++) {
      var mask = first.eq((float) rating);
      gradient[rating - 1] += ofS.reduceLanes(VectorOperators.ADD, mask);
      if (!Float.isNaN(firstByW5[rating])) {
        float sum = ofD.reduceLanes(VectorOperators.ADD, mask);
        gradient[4] += sum;
        gradient[5] += sum * firstByW5[rating];
      }
    }
  }
}
