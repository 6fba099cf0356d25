package dev.drillpress.press.firewall;

/**
 * A text that a decoder writes, and on request where each byte came from.
 *
 * <p>Places are noted only after something was found, so that clean files do not pay for them.
 */
final class Layer {
  private static final int[] NONE = {};

  final byte[] bytes;
  int length;
  private final boolean noting;
  private final int[] from;
  private final int[] to;

  Layer(int capacity, boolean noting) {
    this.bytes = new byte[capacity];
    this.noting = noting;
    this.from = noting ? new int[capacity] : NONE;
    this.to = noting ? new int[capacity] : NONE;
  }

  void put(int b, int start, int end) {
    if (noting) {
      from[length] = start;
      to[length] = end;
    }
    bytes[length++] = (byte) b;
  }

  /** Writes bytes that stood there as they are. */
  void copy(byte[] in, int start, int end) {
    System.arraycopy(in, start, bytes, length, end - start);
    for (int i = start; noting && i < end; i++) {
      from[length + i - start] = i;
      to[length + i - start] = i + 1;
    }
    length += end - start;
  }

  /** Writes a character that stood there in another way. */
  void putCharacter(int c, int start, int end) {
    if (c < 0x80) {
      put(c, start, end);
    } else if (c < 0x800) {
      put(0xC0 | c >> 6, start, end);
      put(0x80 | c & 0x3F, start, end);
    } else if (c < 0x10000) {
      put(0xE0 | c >> 12, start, end);
      put(0x80 | c >> 6 & 0x3F, start, end);
      put(0x80 | c & 0x3F, start, end);
    } else {
      put(0xF0 | c >> 18, start, end);
      put(0x80 | c >> 12 & 0x3F, start, end);
      put(0x80 | c >> 6 & 0x3F, start, end);
      put(0x80 | c & 0x3F, start, end);
    }
  }

  /** Where the byte at a place began in what was decoded. */
  int from(int place) {
    return from[place];
  }

  /** Where the byte at a place ended in what was decoded. */
  int to(int place) {
    return to[place];
  }
}
