package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.Models;
import dev.drillpress.search.codec.NumberModel;
import dev.drillpress.search.codec.SymbolModel;

/** Terms in their order, each as what it shares with the one before and what is new. */
final class TermModel {
  private static final int NARROW = 128;
  private static final int LONGEST = 512;

  private final NumberModel shared = new NumberModel(3);
  private final NumberModel rest = new NumberModel(8);
  private final NumberModel steps = new NumberModel(2);
  private final int[] wide = Models.fresh(2);
  private final SymbolModel narrow = new SymbolModel(7, NARROW + 1);
  private final SymbolModel high = new SymbolModel(8, 1);
  private final SymbolModel low = new SymbolModel(8, 256);
  private String last = "";

  /** Codes the next term; each is greater than the one before. */
  String code(BitCoder coder, String term) {
    int common = coder.decodes() ? 0 : common(last, term);
    boolean grams = !last.isEmpty() && last.charAt(0) >= NARROW;
    common = shared.code(coder, grams ? 1 : 0, common);
    if (common > last.length()) {
      throw new IllegalArgumentException("More shared than there is.");
    }
    int context = Math.min(common, 3) + (grams ? 4 : 0);
    int length = common + rest.code(coder, context, term.length() - common - 1) + 1;
    if (length > LONGEST) {
      throw new IllegalArgumentException("A term of " + length + " characters.");
    }
    StringBuilder text = new StringBuilder(length).append(last, 0, common);
    for (int i = common; i < length; i++) {
      char c = coder.decodes() ? 0 : term.charAt(i);
      boolean after = i == common && i < last.length() && last.charAt(i) >= NARROW;
      text.append(after ? greater(coder, i, last.charAt(i), c) : character(coder, text, c));
    }
    last = text.toString();
    return last;
  }

  private char greater(BitCoder coder, int at, char before, char c) {
    return (char) (before + 1 + steps.code(coder, Math.min(at, 1), c - before - 1));
  }

  private char character(BitCoder coder, StringBuilder text, char c) {
    int previous = text.length() == 0 ? 0 : Math.min(text.charAt(text.length() - 1), NARROW);
    if (coder.bit(wide, previous == NARROW ? 1 : 0, c >= NARROW ? 1 : 0) == 0) {
      return (char) narrow.code(coder, previous, c);
    }
    int upper = high.code(coder, 0, c >>> 8);
    return (char) (upper << 8 | low.code(coder, upper, c & 0xff));
  }

  private static int common(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int common = 0;
    while (common < most && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }
}
