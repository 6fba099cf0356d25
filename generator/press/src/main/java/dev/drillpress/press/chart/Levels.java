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
  /** The strengths of colour that the stylesheet has, from faint to full. */
  private static final int STRENGTHS = 7;

  static Levels of(Cube cube, Column column) {
    BigDecimal least = cube.least();
    BigDecimal greatest = cube.greatest();
    if (least.compareTo(greatest) == 0) {
      return new Levels(List.of(least, greatest));
    }
    boolean whole = column.type() == Column.Type.INTEGER;
    int steps = STRENGTHS;
    Levels levels = new Levels(Ticks.around(least, greatest, steps, whole));
    while (levels.longerSide() > STRENGTHS) {
      steps--;
      levels = new Levels(Ticks.around(least, greatest, steps, whole));
    }
    return levels;
  }

  private int below() {
    return (int) bounds.stream().limit(count()).filter(b -> b.signum() < 0).count();
  }

  /** Both sides of zero share one measure, so that equal strengths are equal distances. */
  private int longerSide() {
    return Math.max(below(), count() - below());
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
    int below = below();
    return level < below
        ? "n" + strength(below - 1 - level, longerSide())
        : "h" + strength(level - below, longerSide());
  }

  private static int strength(int step, int steps) {
    return steps == 1 ? STRENGTHS / 2 + 1 : 1 + Math.round((STRENGTHS - 1f) * step / (steps - 1));
  }
}
