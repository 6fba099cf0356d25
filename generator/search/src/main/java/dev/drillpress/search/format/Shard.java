package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.NumberModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the terms, in their order, each with where it stands.
 *
 * @param terms in the order of their UTF-16 units
 * @param places for each term
 */
public record Shard(List<String> terms, List<Places> places) {
  /**
   * A term that stands no more often than this is rare: its sections are kept, not its positions.
   * Most terms are rare pairs of characters; their results' texts are loaded anyway, and tell the
   * positions.
   */
  public static final int RARE = 2;

  /**
   * Where a term stands.
   *
   * @param exact whether the numbers are positions, not sections
   * @param numbers ascending
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Places(boolean exact, int[] numbers) {
    /** Nowhere. */
    public static final Places NONE = new Places(true, new int[0]);
  }

  /** The first term that is not less than a text, as an index; the count of terms if none is. */
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

  /** Writes or reads a shard of a site with so many positions and sections. */
  public static Shard code(BitCoder coder, int positions, int units, Shard given) {
    NumberModel counts = new NumberModel(3);
    NumberModel gaps = new NumberModel(64);
    TermModel model = new TermModel();
    int size = counts.code(coder, 0, given.terms().size());
    List<String> terms = new ArrayList<>();
    List<Places> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String term = model.code(coder, coder.decodes() ? "" : given.terms().get(i));
      terms.add(term);
      Places own = coder.decodes() ? Places.NONE : given.places().get(i);
      int count = counts.code(coder, term.charAt(0) < 0x80 ? 1 : 2, own.numbers().length - 1) + 1;
      boolean exact = count > RARE;
      places.add(new Places(exact, numbers(coder, gaps, exact ? positions : units, count, own)));
    }
    return new Shard(terms, places);
  }

  private static int[] numbers(
      BitCoder coder, NumberModel gaps, int space, int count, Places given) {
    if (count <= 0 || count > space) {
      throw new IllegalArgumentException("More places than there are.");
    }
    int context = 31 - Integer.numberOfLeadingZeros(space / count) + (count > RARE ? 32 : 0);
    int[] numbers = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      last += gaps.code(coder, context, coder.decodes() ? 0 : given.numbers()[i] - last - 1) + 1;
      numbers[i] = last;
    }
    return numbers;
  }
}
