package dev.drillpress.search.codec;

/**
 * Numbers from 0 to 2^31 - 2 whose sizes are learnt: the count of binary digits and the two digits
 * behind the first are modelled, the others are written as they are.
 */
public final class NumberModel {
  private static final int SIZES = 32;
  private static final int MODELLED = 2;

  private final int[] sizes;
  private final int[] digits;

  /** Numbers in some contexts, each of which learns on its own. */
  public NumberModel(int contexts) {
    this.sizes = Models.fresh(contexts * SIZES);
    this.digits = Models.fresh(SIZES * (1 << MODELLED));
  }

  private NumberModel(int[] sizes, int[] digits) {
    this.sizes = sizes;
    this.digits = digits;
  }

  /** One that has learnt the same. */
  NumberModel copy() {
    return new NumberModel(sizes.clone(), digits.clone());
  }

  /** Codes a number. */
  public int code(BitCoder coder, int context, int value) {
    int raised = value + 1;
    int size = size(coder, context, 31 - Integer.numberOfLeadingZeros(raised));
    if (size == SIZES - 1) {
      throw new IllegalArgumentException("A number of more than 31 digits.");
    }
    int result = 1;
    int node = 1;
    for (int i = size - 1; i >= 0; i--) {
      if (size - 1 - i == MODELLED) {
        int mask = (1 << (i + 1)) - 1;
        return (result << (i + 1) | coder.direct(raised & mask, i + 1)) - 1;
      }
      int bit = coder.bit(digits, size * (1 << MODELLED) + node, raised >>> i & 1);
      node = node << 1 | bit;
      result = result << 1 | bit;
    }
    return result - 1;
  }

  private int size(BitCoder coder, int context, int size) {
    int node = 1;
    for (int i = 4; i >= 0; i--) {
      node = node << 1 | coder.bit(sizes, context * SIZES + node, size >>> i & 1);
    }
    return node - SIZES;
  }
}
