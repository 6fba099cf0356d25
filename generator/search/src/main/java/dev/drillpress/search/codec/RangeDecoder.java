package dev.drillpress.search.codec;

/** Reads what {@link RangeEncoder} wrote. Only int arithmetic, since this runs in browsers. */
public final class RangeDecoder implements BitCoder {
  private static final int TOP_MASK = 0xff000000;

  private final byte[] bytes;
  private int next;
  private int range = -1;
  private int code;

  /** A decoder for a stream that begins at a place of the bytes and ends with them. */
  public RangeDecoder(byte[] bytes, int start) {
    this.bytes = bytes;
    this.next = start;
    for (int i = 0; i < 4; i++) {
      code = code << 8 | read();
    }
  }

  private int read() {
    return next < bytes.length ? bytes[next++] & 0xff : 0;
  }

  @Override
  public int bit(int[] models, int at, int ignored) {
    int model = models[at];
    int bound = (range >>> Models.PRECISION) * Models.probability(model);
    int bit;
    // Unsigned comparison: both sides with the sign bit turned over.
    if ((code ^ 0x80000000) < (bound ^ 0x80000000)) {
      range = bound;
      bit = 1;
    } else {
      code -= bound;
      range -= bound;
      bit = 0;
    }
    models[at] = Models.learnt(model, bit);
    while ((range & TOP_MASK) == 0) {
      range <<= 8;
      code = code << 8 | read();
    }
    return bit;
  }

  @Override
  public int direct(int ignored, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      range >>>= 1;
      int bit = (code ^ 0x80000000) < (range ^ 0x80000000) ? 0 : 1;
      if (bit != 0) {
        code -= range;
      }
      value = value << 1 | bit;
      while ((range & TOP_MASK) == 0) {
        range <<= 8;
        code = code << 8 | read();
      }
    }
    return value;
  }

  @Override
  public boolean decodes() {
    return true;
  }
}
