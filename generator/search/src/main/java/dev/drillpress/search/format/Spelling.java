package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.NumberModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The site's words of one length, for those who mistype one.
 *
 * @param words in the order of their UTF-16 units
 * @param sizes for each about how often it occurs, as a power of two
 */
public record Spelling(List<String> words, List<Integer> sizes) {
  /** Shorter words are not corrected to. */
  public static final int SHORTEST = 4;

  /** This and longer ones are one list. */
  public static final int LONGEST = 16;

  private static final int MOST = 1 << 22;

  /** The length under which a word is listed. */
  public static int length(String word) {
    return Math.min(word.length(), LONGEST);
  }

  /** Writes or reads words. */
  public static Spelling code(BitCoder coder, Spelling given) {
    NumberModel numbers = new NumberModel(2);
    TermModel terms = new TermModel();
    int count = numbers.code(coder, 0, given.words().size());
    if (count > MOST) {
      throw new IllegalArgumentException("A list of " + count + " words.");
    }
    List<String> words = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(terms.code(coder, coder.decodes() ? "" : given.words().get(i)));
      sizes.add(numbers.code(coder, 1, coder.decodes() ? 0 : given.sizes().get(i)));
    }
    return new Spelling(words, sizes);
  }
}
