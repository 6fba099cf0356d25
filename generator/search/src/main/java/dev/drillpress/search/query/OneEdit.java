package dev.drillpress.search.query;

/** Whether two words are one mistake apart. */
final class OneEdit {
  private OneEdit() {}

  /** One letter more, one less, another one, or two neighbours in the wrong order. */
  static boolean apart(String a, String b) {
    int difference = a.length() - b.length();
    if (difference < -1 || difference > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    if (difference < 0) {
      return same(a, start, b, start + 1);
    }
    if (difference > 0) {
      return same(a, start + 1, b, start);
    }
    return start < shorter && (same(a, start + 1, b, start + 1) || swapped(a, b, start));
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && same(a, at + 2, b, at + 2);
  }

  private static boolean same(String a, int from, String b, int other) {
    return a.substring(from).equals(b.substring(other));
  }
}
