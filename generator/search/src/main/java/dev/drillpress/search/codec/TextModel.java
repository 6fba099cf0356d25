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

  private final int[] repeats;
  private final int[] wide;
  private final SymbolModel narrow;
  private final SymbolModel high;
  private final SymbolModel low;
  private final NumberModel lengths;
  private final NumberModel distances;

  private int last;
  private int before;
  private int repeated;

  /** A model that knows nothing. */
  TextModel() {
    this.repeats = Models.fresh(2 * KINDS * KINDS);
    this.wide = Models.fresh(KINDS * KINDS);
    this.narrow = new SymbolModel(NARROW_BITS, NARROW + 1);
    this.high = new SymbolModel(8, 1);
    this.low = new SymbolModel(8, 256);
    this.lengths = new NumberModel(KINDS);
    this.distances = new NumberModel(KINDS);
  }

  /** A model that has learnt what another has. */
  TextModel(TextModel other) {
    this.repeats = other.repeats.clone();
    this.wide = other.wide.clone();
    this.narrow = other.narrow.copy();
    this.high = other.high.copy();
    this.low = other.low.copy();
    this.lengths = other.lengths.copy();
    this.distances = other.distances.copy();
    this.last = other.last;
    this.before = other.before;
    this.repeated = other.repeated;
  }

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
