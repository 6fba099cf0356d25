package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.NumberModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the terms, in their order, each with the positions where it stands.
 *
 * @param terms in the order of their UTF-16 units
 * @param positions for each term, ascending
 */
public record Shard(List<String> terms, List<int[]> positions) {
  /** The first term that is not less than a text, as an index; the count of terms if there is none. */
  public int ceiling(String text) {
    int low = 0;
    int high = terms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.get(middle).compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Writes or reads a shard of a site with so many positions. */
  public static Shard code(BitCoder coder, int space, Shard given) {
    NumberModel counts = new NumberModel(3);
    NumberModel gaps = new NumberModel(32);
    TermModel model = new TermModel();
    int size = counts.code(coder, 0, given.terms().size());
    List<String> terms = new ArrayList<>();
    List<int[]> positions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String term = model.code(coder, coder.decodes() ? "" : given.terms().get(i));
      terms.add(term);
      int[] at = coder.decodes() ? new int[0] : given.positions().get(i);
      positions.add(positions(coder, term.charAt(0) < 0x80 ? 1 : 2, space, counts, gaps, at));
    }
    return new Shard(terms, positions);
  }

  private static int[] positions(
      BitCoder coder, int kind, int space, NumberModel counts, NumberModel gaps, int[] given) {
    int count = counts.code(coder, kind, given.length - 1) + 1;
    if (count <= 0 || count > space) {
      throw new IllegalArgumentException("More positions than there are.");
    }
    int context = 31 - Integer.numberOfLeadingZeros(space / count);
    int[] positions = coder.decodes() ? new int[count] : given;
    int last = -1;
    for (int i = 0; i < count; i++) {
      last += gaps.code(coder, context, positions[i] - last - 1) + 1;
      positions[i] = last;
    }
    return positions;
  }
}
