package dev.drillpress.search.codec;

/**
 * What is learnt about a text while it is coded character by character: which characters follow
 * which, and how far back repetitions lie. Han characters are one symbol of 16 bits, not three
 * bytes.
 */
final class TextModel {
  /** The shortest repetition that is worth a reference. */
  static final int SHORTEST = 2;

  private static final int KINDS = 4;
  private static final int NARROW_BITS = 7;
  private static final int NARROW = 1 << NARROW_BITS;

  private final int[] repeats = Models.fresh(2 * KINDS * KINDS);
  private final int[] wide = Models.fresh(KINDS * KINDS);
  private final SymbolModel narrow = new SymbolModel(NARROW_BITS, NARROW + 1);
  private final SymbolModel high = new SymbolModel(8, 1);
  private final SymbolModel low = new SymbolModel(8, 256);
  private final NumberModel lengths = new NumberModel(KINDS);
  private final NumberModel distances = new NumberModel(KINDS);

  private int last;
  private int before;
  private int repeated;

  /** Codes whether a repetition comes next, or else a character. */
  boolean repeats(BitCoder coder, boolean repeats) {
    int context = (repeated * KINDS + kind(before)) * KINDS + kind(last);
    repeated = coder.bit(this.repeats, context, repeats ? 1 : 0);
    return repeated != 0;
  }

  int length(BitCoder coder, int length) {
    return lengths.code(coder, kind(last), length - SHORTEST) + SHORTEST;
  }

  int distance(BitCoder coder, int length, int distance) {
    int context = Math.min(length - SHORTEST, KINDS - 1);
    return distances.code(coder, context, distance - 1) + 1;
  }

  char literal(BitCoder coder, char c) {
    int context = kind(before) * KINDS + kind(last);
    if (coder.bit(wide, context, c >= NARROW ? 1 : 0) == 0) {
      return (char) narrow.code(coder, last < NARROW ? last : NARROW, c);
    }
    int upper = high.code(coder, 0, c >>> 8);
    return (char) (upper << 8 | low.code(coder, upper, c & 0xff));
  }

  /** Tells the model which character came, by itself or in a repetition. */
  void seen(char c) {
    before = last;
    last = c;
  }

  private static int kind(int c) {
    if (c >= NARROW) {
      return c >= 0x3040 ? 3 : 2;
    }
    return c >= 'a' && c <= 'z' ? 1 : 0;
  }
}
