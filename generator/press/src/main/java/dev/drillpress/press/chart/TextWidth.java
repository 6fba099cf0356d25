package dev.drillpress.press.chart;

import java.util.Collection;

/**
 * About how wide a text is, in em, on the generous side: fonts are not known where pages are made.
 */
final class TextWidth {
  private static final double HAN = 1;
  private static final double NARROW = .42;
  private static final double LOWER = .64;
  private static final double UPPER = .78;
  private static final double WIDE = 1;
  private static final int FIRST_HAN = 0x2E80;

  private TextWidth() {}

  static double em(String text) {
    return text.codePoints().mapToDouble(TextWidth::em).sum();
  }

  static double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(TextWidth::em).max().orElse(0);
  }

  private static double em(int c) {
    if (c >= FIRST_HAN) {
      return HAN;
    }
    if (" .,:;'!|iljIftr()[]/".indexOf(c) >= 0) {
      return NARROW;
    }
    if ("mwMW%@".indexOf(c) >= 0) {
      return WIDE;
    }
    return Character.isUpperCase(c) ? UPPER : LOWER;
  }
}
