package dev.drillpress.search.rank;

/**
 * BM25F in fixed point. The weight of an occurrence is that of its field, lessened by the length of
 * the text it stands in; occurrences of a page add up and saturate; rare expressions count more.
 */
public final class Scores {
  /** An occurrence that is exactly what was asked for. */
  public static final int EXACT = 100;

  /** A word that begins with what was asked for. */
  public static final int PREFIX = 50;

  /** The parts of an identifier where the whole was asked for. */
  public static final int PARTS = 70;

  /** Another expression for the same, by the glossary. */
  public static final int SYNONYM = 60;

  /** A word that differs in one letter. */
  public static final int TYPO = 30;

  private static final int ONE = 256;
  private static final int MOST = 1 << 16;
  private static final int SATURATION = 614;

  private Scores() {}

  /**
   * The weight of one occurrence.
   *
   * @param field the field's weight, 1 to 16
   * @param quality how exact it is, in percent
   * @param length of the text it stands in
   * @param mean length of such texts, at least 1
   */
  public static int occurrence(int field, int quality, int length, int mean) {
    int ratio = Math.min(length * 16 / mean, 16 * 64);
    // A quarter of the weight does not depend on the length; bounded between 1/4 and 49 times.
    int norm = 64 + ratio * 12;
    return field * quality * ONE / 100 * ONE / norm;
  }

  /** A sum of weights that cannot overflow. */
  public static int add(int sum, int weight) {
    return Math.min(sum + weight, MOST);
  }

  /** What a sum of weights is worth: 0 to 1023, each occurrence adding less than the one before. */
  public static int saturated(int sum) {
    return sum * 1024 / (sum + SATURATION);
  }

  /** How much an expression tells that stands in some of all pages; 32 to about 6,000. */
  public static int rarity(int some, int all) {
    return Math.max(32, log2(2 * all + 2) - log2(2 * some + 1));
  }

  /** The share, in 256ths, by which a match gains whose expressions stand close together. */
  public static int closeness(int slack) {
    return slack < 0 || slack > 380 ? 0 : 384 / (4 + slack);
  }

  /** 256 times the binary logarithm of a positive number, between powers by a straight line. */
  static int log2(int number) {
    int power = 31 - Integer.numberOfLeadingZeros(Math.max(number, 1));
    int rest = number - (1 << power);
    int fraction = power <= 8 ? rest << (8 - power) : rest >> (power - 8);
    return power * ONE + fraction;
  }
}
