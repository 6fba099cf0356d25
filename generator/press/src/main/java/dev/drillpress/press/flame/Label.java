package dev.drillpress.press.flame;

import java.util.List;

/** A function's name as far as it fits into its box. */
final class Label {
  /** Less says nothing. */
  private static final int FEWEST = 4;

  private static final int FIRST_HAN = 0x2E80;

  /** In em: the widest of the fonts for code that are in use, and the like for Han. */
  private static final double CODE = .61;

  private static final double HAN = 1.1;

  private Label() {}

  /**
   * The longest form that fits; empty when none does.
   *
   * @param share what is said behind it where there is room
   * @param room in em
   */
  static String of(String function, String share, double room) {
    String last = function.substring(function.lastIndexOf('/') + 1);
    String bare = last.substring(last.indexOf('.') + 1);
    for (String text : List.of(function + " " + share, function, last, bare)) {
      if (width(text) <= room) {
        return text;
      }
    }
    return cut(bare, room);
  }

  private static String cut(String text, double room) {
    int[] points = text.codePoints().toArray();
    for (int length = points.length; length >= FEWEST; length--) {
      String shorter = new String(points, 0, length) + "…";
      if (width(shorter) <= room) {
        return shorter;
      }
    }
    return "";
  }

  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < FIRST_HAN ? CODE : HAN).sum();
  }
}
