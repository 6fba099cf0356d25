package dev.drillpress.press.markdown;

/**
 * How much there is to read.
 *
 * @param words runs of letters and digits of other scripts
 * @param hanCharacters ideographs, each for itself
 */
record WordCount(int words, int hanCharacters) {

  static WordCount of(CharSequence text) {
    int words = 0;
    int han = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      boolean ideograph = Chars.ideograph(c);
      boolean letter = !ideograph && Character.isLetterOrDigit(c);
      han += ideograph ? 1 : 0;
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && (c == '\'' || c == '-' || c == '\u2019');
      i += Character.charCount(c);
    }
    return new WordCount(words, han);
  }
}
