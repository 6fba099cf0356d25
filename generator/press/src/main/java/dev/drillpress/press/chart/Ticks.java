package dev.drillpress.press.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis: steps of 1, 2 or 5 times a power of ten, exactly. */
final class Ticks {
  private static final int[] STEPS = {1, 2, 5, 10};

  private Ticks() {}

  /**
   * The round numbers from one number to another, both inclusive.
   *
   * @param most how many steps there may be
   * @param whole whether a step is at least 1
   */
  static List<BigDecimal> within(BigDecimal from, BigDecimal to, int most, boolean whole) {
    if (from.compareTo(to) == 0) {
      return List.of(from);
    }
    BigDecimal step = step(from, to, most, whole);
    return list(
        rounded(from, step, RoundingMode.CEILING), rounded(to, step, RoundingMode.FLOOR), step);
  }

  /** The same, from the last round number before the range to the first behind it. */
  static List<BigDecimal> around(BigDecimal from, BigDecimal to, int most, boolean whole) {
    BigDecimal step = step(from, to, most, whole);
    return list(
        rounded(from, step, RoundingMode.FLOOR), rounded(to, step, RoundingMode.CEILING), step);
  }

  private static BigDecimal step(BigDecimal from, BigDecimal to, int most, boolean whole) {
    BigDecimal rough = to.subtract(from).divide(BigDecimal.valueOf(most), MathContext.DECIMAL64);
    int power = rough.precision() - rough.scale() - 1;
    BigDecimal step = BigDecimal.ONE;
    for (int i = 0; i < STEPS.length; i++) {
      step = BigDecimal.valueOf(STEPS[i]).scaleByPowerOfTen(power);
      if (step.compareTo(rough) >= 0) {
        break;
      }
    }
    return whole ? step.max(BigDecimal.ONE) : step;
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }

  private static List<BigDecimal> list(BigDecimal first, BigDecimal last, BigDecimal step) {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
      ticks.add(
          tick.setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY));
    }
    return ticks;
  }
}
