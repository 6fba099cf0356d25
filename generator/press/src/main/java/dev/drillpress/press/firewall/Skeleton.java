package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text's letters and digits alone, so that marks, white space and punctuation, which change on
 * the way from Markdown to HTML, do not matter.
 */
final class Skeleton {
  private Skeleton() {}

  static byte[] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] kept = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; ) {
      int width = width(bytes, bytes.length, i);
      for (int k = 0; k < width; k++) {
        kept[length++] = bytes[i + k];
      }
      i += width == 0 ? skip(bytes, bytes.length, i) : width;
    }
    return Arrays.copyOf(kept, length);
  }

  /** How many bytes the letter or digit at a place has; 0 when there is none. */
  static int width(byte[] bytes, int length, int i) {
    int c = bytes[i] & 0xFF;
    if (c < 0x80) {
      return Text.letter(c) || Text.digit(c) ? 1 : 0;
    }
    int width = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    // Continuations without a beginning, general and wide punctuation, and that of Latin-1.
    boolean none = c < 0xC3 || c == 0xE2 || c == 0xEF || i + width > length;
    return none || c == 0xE3 && (bytes[i + 1] & 0xFF) == 0x80 ? 0 : width;
  }

  /** How many bytes what is no letter or digit has. */
  static int skip(byte[] bytes, int length, int i) {
    int c = bytes[i] & 0xFF;
    int width = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    return Math.min(width, length - i);
  }
}
