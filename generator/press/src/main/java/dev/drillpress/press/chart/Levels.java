package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.util.List;

/**
 * The steps in which a heat map's colours follow its values.
 *
 * <p>Bounds are round numbers, so that the legend says exactly which values a colour stands for: a
 * level holds its lower bound, and not its upper one but for the last level.
 */
record Levels(List<BigDecimal> bounds) {
  private static final int MOST = 5;

  /** The strengths of colour that the stylesheet has, from faint to full. */
  private static final int STRENGTHS = 7;

  static Levels of(Cube cube, Column column) {
    BigDecimal least = cube.least();
    BigDecimal greatest = cube.greatest();
    return least.compareTo(greatest) == 0
        ? new Levels(List.of(least, greatest))
        : new Levels(Ticks.around(least, greatest, MOST, column.type() == Column.Type.INTEGER));
  }

  int count() {
    return bounds.size() - 1;
  }

  BigDecimal from(int level) {
    return bounds.get(level);
  }

  String name(BigDecimal value) {
    int level = 0;
    while (level + 1 < count() && value.compareTo(bounds.get(level + 1)) >= 0) {
      level++;
    }
    return name(level);
  }

  /** A level's class: {@code h1} to {@code h7}, or {@code n1} to {@code n7} below zero. */
  String name(int level) {
    int below = (int) bounds.stream().limit(count()).filter(b -> b.signum() < 0).count();
    int above = count() - below;
    // Both sides of zero share one measure, so that equal strengths are equal distances.
    int most = below == 0 || above == 0 ? count() : Math.max(below, above);
    if (level < below) {
      return "n" + strength(below - 1 - level, most);
    }
    return "h" + strength(level - below, most);
  }

  private static int strength(int step, int steps) {
    return steps == 1 ? STRENGTHS / 2 + 1 : 1 + Math.round((STRENGTHS - 1f) * step / (steps - 1));
  }
}
