package dev.drillpress.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that are compared as if they were another: traditional Han characters as simplified
 * ones. The table is data: the build makes it, the index carries the part that its site needs.
 */
public final class Variants {
  /** No character stands for another. */
  public static final Variants NONE = new Variants(List.of());

  private final int[] from;
  private final int[] to;

  /**
   * One pair.
   *
   * @param from the code point as it is written
   * @param to the code point as which it is compared
   */
  public record Pair(int from, int to) {}

  /** A table of pairs; of two with the same first code point the earlier one holds. */
  public Variants(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort((a, b) -> Integer.compare(a.from(), b.from()));
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : sorted) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).from() != pair.from()) {
        kept.add(pair);
      }
    }
    this.from = new int[kept.size()];
    this.to = new int[kept.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = kept.get(i).from();
      to[i] = kept.get(i).to();
    }
  }

  /** A table written as a text: each character as written, followed by the one it stands for. */
  public static Variants of(String text) {
    int[] points = text.codePoints().toArray();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < points.length; i += 2) {
      pairs.add(new Pair(points[i], points[i + 1]));
    }
    return new Variants(pairs);
  }

  /** The pairs by their first code point. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      pairs.add(new Pair(from[i], to[i]));
    }
    return pairs;
  }

  int fold(int point) {
    int low = 0;
    int high = from.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (from[middle] == point) {
        return to[middle];
      }
      if (from[middle] < point) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return point;
  }
}
