package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.util.List;

/**
 * An axis of values, the same in all panels.
 *
 * @param ticks from the least to the greatest; the first and the last are the scale's ends
 */
record YAxis(List<BigDecimal> ticks) {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /**
   * An axis for some values. It begins at zero unless the values differ by less than a third of
   * their size, for then a line from zero would show nothing but its height.
   *
   * @param most how many steps there may be, but for one at each end
   * @param filled whether areas show the values, which are only right from zero on
   */
  static YAxis of(BigDecimal least, BigDecimal greatest, boolean filled, Column column, int most) {
    BigDecimal size = least.abs().max(greatest.abs());
    BigDecimal spread = greatest.subtract(least);
    boolean zero =
        filled
            || spread.signum() == 0
            || least.signum() * greatest.signum() <= 0
            || spread.multiply(THREE).compareTo(size) >= 0;
    Scale scale = zero ? Scale.withZero(least, greatest) : new Scale(least, greatest);
    return new YAxis(
        Ticks.around(scale.from(), scale.to(), most, column.type() == Column.Type.INTEGER));
  }

  Scale scale() {
    return new Scale(ticks.get(0), ticks.get(ticks.size() - 1));
  }

  /** Whether zero lies outside. */
  boolean cut() {
    return scale().from().signum() > 0 || scale().to().signum() < 0;
  }
}
