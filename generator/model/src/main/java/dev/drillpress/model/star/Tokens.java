package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens, in one pass. */
final class Tokens {
  /** Signs that may stand inside a word: req/s, N+1, start-up, Node.js, don't. */
  private static final String INSIDE_WORDS = "-'./+_";

  private static final String INSIDE_NUMBERS = ".,:";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens reading = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = reading.next(at);
    }
    return reading.tokens;
  }

  private int next(int at) {
    char c = fold(at);
    if (c == ' ' || c == '\n' && !endsLine(at)) {
      return at + 1;
    }
    if (isDigit(c)) {
      return add(Token.Sort.NUMBER, at, numberEnd(at));
    }
    if (isLetter(c)) {
      return add(Token.Sort.WORD, at, wordEnd(at));
    }
    return add(isHan(c) ? Token.Sort.HAN : Token.Sort.SIGN, at, at + 1);
  }

  /** Whether a line end parts more than words: before an empty line or a list's item. */
  private boolean endsLine(int at) {
    int next = at + 1;
    while (next < text.length() && fold(next) == ' ') {
      next++;
    }
    return next < text.length() && "\n-*•·".indexOf(text.charAt(next)) >= 0;
  }

  private int add(Token.Sort sort, int start, int end) {
    StringBuilder small = new StringBuilder(end - start);
    boolean capital = false;
    for (int i = start; i < end; i++) {
      char c = fold(i);
      boolean upper = c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u00de' && c != '\u00d7';
      capital |= upper;
      small.append(upper ? (char) (c + ('a' - 'A')) : c);
    }
    tokens.add(new Token(small.toString(), sort, capital, start, end));
    return end;
  }

  private int numberEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      boolean inside = INSIDE_NUMBERS.indexOf(fold(end)) >= 0;
      boolean goesOn = inside && end + 1 < text.length() && isDigit(fold(end + 1));
      if (!isDigit(fold(end)) && !goesOn) {
        break;
      }
      end++;
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = fold(end);
      boolean inside = INSIDE_WORDS.indexOf(c) >= 0;
      boolean goesOn = inside && end + 1 < text.length() && isWordPart(fold(end + 1));
      if (!isWordPart(c) && !goesOn && c != '+' && c != '#') {
        break;
      }
      end++;
    }
    return end;
  }

  /** Half-width forms of full-width ones, one kind of space, one kind of apostrophe. */
  private char fold(int at) {
    char c = text.charAt(at);
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - '\uff01' + '!');
    }
    return switch (c) {
      case '\t', '\r', '\u00a0', '\u2009', '\u202f', '\u3000' -> ' ';
      case '\u2019' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7'
        || c == '\u00b5'
        || c == '\u03bc';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
  }
}
