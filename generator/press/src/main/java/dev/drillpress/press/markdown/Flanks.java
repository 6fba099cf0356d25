package dev.drillpress.press.markdown;

/**
 * What a run of emphasis marks may do, by the characters around it.
 *
 * @param opens whether it may open emphasis
 * @param closes whether it may close it
 */
record Flanks(boolean opens, boolean closes) {

  static Flanks of(char mark, int before, int after, boolean cjk) {
    boolean left = flanks(after, before, cjk);
    boolean right = flanks(before, after, cjk);
    boolean opens = left && (mark != '_' || !right || Chars.punctuation(before));
    boolean closes = right && (mark != '_' || !left || Chars.punctuation(after));
    return new Flanks(opens, closes);
  }

  /** Whether a run hugs the text on its inner side; wide characters need no space around it. */
  private static boolean flanks(int inner, int outer, boolean cjk) {
    if (Chars.whitespace(inner)) {
      return false;
    }
    if (!Chars.punctuation(inner) || cjk && Chars.cjk(inner)) {
      return true;
    }
    return Chars.whitespace(outer) || Chars.punctuation(outer) || cjk && Chars.cjk(outer);
  }
}
