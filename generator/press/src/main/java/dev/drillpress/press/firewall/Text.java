package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;

/**
 * What a reader of a file sees, as UTF-8, or what stands inside its tags.
 *
 * @param bytes may be longer than the text; never changed
 * @param length of the text
 * @param form of the file
 */
record Text(byte[] bytes, int length, Form form) {

  /** The byte at a place, 0 outside of the text. */
  int at(int i) {
    return i >= 0 && i < length ? bytes[i] & 0xFF : 0;
  }

  boolean starts(String ascii, int from) {
    if (from < 0 || from + ascii.length() > length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[from + i] != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean starts(byte[] other, int from) {
    if (from < 0 || from + other.length > length) {
      return false;
    }
    for (int i = 0; i < other.length; i++) {
      if (bytes[from + i] != other[i]) {
        return false;
      }
    }
    return true;
  }

  String cut(int start, int end) {
    return new String(bytes, start, Math.max(0, end - start), StandardCharsets.UTF_8);
  }

  static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean letter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** A letter or digit of ASCII, or the low line. */
  static boolean word(int c) {
    return letter(c) || digit(c) || c == '_';
  }

  static boolean space(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Where digits that begin here end. */
  int digits(int from) {
    int i = from;
    while (i < length && digit(bytes[i])) {
      i++;
    }
    return i;
  }
}
