package dev.drillpress.press.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels beside the ends of lines apart, as little as their height demands. */
final class EndLabels {
  /** The height of a plot, which the stylesheet sets. */
  static final double HEIGHT = 240;

  private static final double LINE = 17;

  /** A label that wants to stand at {@code wanted} pixels from the top. */
  record Label(int series, double wanted) {}

  /** A label and the pixels from the top where it may stand. */
  record Placed(Label label, double at) {}

  private EndLabels() {}

  static List<Placed> apart(List<Label> labels) {
    List<Label> sorted =
        labels.stream()
            .sorted(Comparator.comparingDouble(Label::wanted).thenComparingInt(Label::series))
            .toList();
    double[] at = new double[sorted.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(sorted.get(i).wanted(), i == 0 ? 0 : at[i - 1] + LINE);
    }
    double bottom = Math.max(HEIGHT, (at.length - 1) * LINE);
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], i == at.length - 1 ? bottom : at[i + 1] - LINE);
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      placed.add(new Placed(sorted.get(i), at[i]));
    }
    return placed;
  }
}
