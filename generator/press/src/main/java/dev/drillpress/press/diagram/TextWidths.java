package dev.drillpress.press.diagram;

import java.util.Arrays;

/**
 * How wide text is in a sans-serif font that nobody has chosen yet.
 *
 * <p>The font is the reader's, so each width is the widest among the fonts in use: for Latin that
 * is DejaVu Sans, which Verdana's readers see the like of. A label that turns out narrower stays in
 * the middle of its node.
 */
final class TextWidths {
  /** Hundredths of the font size, then the characters that are so wide. */
  private static final String[] ASCII = {
    "28'ijl",
    "30IJ",
    "32 ,.",
    "34/:;\\|",
    "36-f",
    "40!()[]t",
    "42r",
    "46\"",
    "50*_`",
    "52sz",
    "54?",
    "56Lc",
    "58Fk",
    "60Pvxy",
    "62TYaeo",
    "64$0123456789ESbdghnpqu{}",
    "66K",
    "68ABVXZ",
    "70CR",
    "74NU",
    "76H",
    "78&DGOQ",
    "82w",
    "84#+<=>^~",
    "86M",
    "96%",
    "98Wm"
  };

  private static final int[] ASCII_WIDTHS = table();
  private static final double BOLD_EXTRA = 0.08;

  private TextWidths() {}

  private static int[] table() {
    int[] widths = new int[128];
    Arrays.fill(widths, 100);
    for (String group : ASCII) {
      int width = Integer.parseInt(group.substring(0, 2));
      group.substring(2).chars().forEach(c -> widths[c] = width);
    }
    return widths;
  }

  /** The width of one character, in units of the font size. */
  static double of(int point, boolean bold) {
    if (isJoined(point)) {
      return 0;
    }
    if (isWide(point)) {
      return isPicture(point) ? 1.3 : 1;
    }
    return regular(point) + (bold ? BOLD_EXTRA : 0);
  }

  private static double regular(int point) {
    if (point < 128) {
      return ASCII_WIDTHS[point] / 100.0;
    }
    if ("‘’“”–·•".indexOf(point) >= 0) {
      return 0.6;
    }
    if ("©®¼½¾ÆæŒœ¬±×÷".indexOf(point) >= 0) {
      return 1.1;
    }
    boolean upper = Character.isUpperCase(point);
    if (point < 0x250) {
      return upper ? 0.8 : 0.68;
    }
    if (point < 0x400) {
      return upper ? 0.9 : 0.8;
    }
    if (point < 0x530) {
      return upper ? 1.1 : 0.9;
    }
    return point < 0x2000 ? 1.2 : point < 0x2190 ? 1 : 1.25;
  }

  /** Whether a character is a square of its own, beside which a line may break. */
  static boolean isWide(int point) {
    return (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE4F)
        || (point >= 0xFF01 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1100 && point <= 0x11FF)
        || point >= 0x1F000
        || point == '—'
        || point == '…';
  }

  private static boolean isPicture(int point) {
    return point >= 0x1F000 && point < 0x20000;
  }

  /** Whether a character is part of the one before it. */
  static boolean isJoined(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0x1F3FB && point <= 0x1F3FF);
  }
}
