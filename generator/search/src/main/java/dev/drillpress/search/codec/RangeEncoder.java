package dev.drillpress.search.codec;

import java.io.ByteArrayOutputStream;

/** Writes bits as a range coder does; the carry is handled as in LZMA. Used at build time only. */
public final class RangeEncoder implements BitCoder {
  private static final int TOP = 1 << 24;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long low;
  private int range = -1;
  private int cache;
  private int pending = 1;

  @Override
  public int bit(int[] models, int at, int bit) {
    int model = models[at];
    int bound = (range >>> Models.PRECISION) * Models.probability(model);
    if (bit != 0) {
      range = bound;
    } else {
      low += bound & 0xffffffffL;
      range -= bound;
    }
    models[at] = Models.learnt(model, bit);
    normalize();
    return bit;
  }

  @Override
  public int direct(int value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      range >>>= 1;
      if ((value >>> i & 1) != 0) {
        low += range & 0xffffffffL;
      }
      normalize();
    }
    return value;
  }

  @Override
  public boolean decodes() {
    return false;
  }

  /** Ends the stream. Nothing may be coded afterwards. */
  public byte[] finish() {
    for (int i = 0; i < 5; i++) {
      shift();
    }
    byte[] bytes = out.toByteArray();
    int end = bytes.length;
    // A decoder reads zeros behind the end, so zeros at the end need not be kept.
    while (end > 1 && bytes[end - 1] == 0) {
      end--;
    }
    // The first byte is always 0: the carry never reaches it.
    return java.util.Arrays.copyOfRange(bytes, 1, end);
  }

  private void normalize() {
    while (Integer.compareUnsigned(range, TOP) < 0) {
      range <<= 8;
      shift();
    }
  }

  private void shift() {
    if (low < 0xff000000L || low > 0xffffffffL) {
      int carry = (int) (low >>> 32);
      out.write(cache + carry);
      for (; pending > 1; pending--) {
        out.write(0xff + carry);
      }
      cache = (int) (low >>> 24) & 0xff;
      pending = 0;
    }
    pending++;
    low = (low & 0x00ffffffL) << 8;
  }
}
