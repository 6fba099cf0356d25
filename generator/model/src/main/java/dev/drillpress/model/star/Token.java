package dev.drillpress.model.star;

/**
 * A word, a number, a Chinese character or a sign.
 *
 * @param text in small letters, full-width forms as half-width ones
 * @param sort what it is
 * @param capital whether a word has a capital letter
 * @param start its place in the text, in UTF-16 units
 * @param end where the text goes on
 */
record Token(String text, Sort sort, boolean capital, int start, int end) {
  enum Sort {
    WORD,
    NUMBER,
    HAN,
    SIGN
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isNumber() {
    return sort == Sort.NUMBER;
  }

  boolean isWord() {
    return sort == Sort.WORD;
  }

  /** Whether it ends a sentence; a semicolon does as well. */
  boolean endsSentence() {
    return sort == Sort.SIGN && ".;!?。\n".contains(text);
  }

  /** Whether it ends a clause. The Chinese comma of lists does not. */
  boolean endsClause() {
    return endsSentence() || sort == Sort.SIGN && ",:()[]—".contains(text);
  }

  /** Whether it stands between the members of a list. */
  boolean separates() {
    return sort == Sort.SIGN && ",、/|·+".contains(text);
  }
}
