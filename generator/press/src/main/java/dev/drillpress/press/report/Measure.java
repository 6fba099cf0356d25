package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.disclosure.Suppression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that is computed of each group.
 *
 * @param name the result column's
 * @param of the dataset's column
 * @param title by language; empty for one made of the column's title
 */
record Measure(String name, int of, Statistic statistic, Map<String, String> title) {
  private static final int MORE_DECIMALS = 2;

  /**
   * A mean or a quantile.
   *
   * @param percent 0 for the mean, else the percentile; 50 is the median
   */
  record Statistic(String word, int percent) {
    static Optional<Statistic> of(String word) {
      if (word.equals("mean")) {
        return Optional.of(new Statistic(word, 0));
      }
      if (word.equals("median")) {
        return Optional.of(new Statistic(word, 50));
      }
      return word.matches("p[1-9][0-9]?")
          ? Optional.of(new Statistic(word, Integer.parseInt(word.substring(1))))
          : Optional.empty();
    }

    String english() {
      return percent == 0 ? "mean" : percent == 50 ? "median" : "P" + percent;
    }

    String chinese() {
      return percent == 0 ? "均值" : percent == 50 ? "中位数" : "P" + percent;
    }
  }

  /**
   * The value of a group, to two decimals more than the data has, half-even. Quantiles lie on the
   * straight line between the two values next to them (position 1 + (n - 1) p, as in spreadsheets).
   *
   * @param sorted the group's numbers in ascending order
   */
  String value(List<BigDecimal> sorted, boolean individuals) {
    int n = sorted.size();
    if (n == 0
        || individuals
            && statistic.percent() > 0
            && !Suppression.tells(statistic.percent(), n, GroupPlans.LEAST)) {
      return "";
    }
    int scale = sorted.stream().mapToInt(BigDecimal::scale).max().orElse(0) + MORE_DECIMALS;
    return plain(exact(sorted).setScale(Math.max(scale, 0), RoundingMode.HALF_EVEN));
  }

  private BigDecimal exact(List<BigDecimal> sorted) {
    int n = sorted.size();
    if (statistic.percent() == 0) {
      BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
    }
    long hundredths = (long) (n - 1) * statistic.percent();
    int below = (int) (hundredths / 100);
    BigDecimal part = BigDecimal.valueOf(hundredths % 100, 2);
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, n - 1));
    return low.add(high.subtract(low).multiply(part));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The column of the result. */
  Column column(Column source) {
    Map<String, String> titles = new LinkedHashMap<>(title);
    if (titles.isEmpty()) {
      titles.put("en", source.title("en") + ", " + statistic.english());
      titles.put("zh", source.title("zh") + "（" + statistic.chinese() + "）");
    }
    return new Column(
        name,
        source.type() == Column.Type.INTEGER ? Column.Type.DECIMAL : source.type(),
        titles,
        source.unit(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        source.decimals().isPresent() ? source.decimals() : OptionalInt.empty(),
        source.wording());
  }

  /** What it is, for those who want to know how a table was computed. */
  String text(Column source) {
    return name + " = " + statistic.word() + " of " + source.name();
  }
}
