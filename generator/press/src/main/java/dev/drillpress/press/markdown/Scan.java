package dev.drillpress.press.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Recognises the small grammars inside inline text. Each method gives the end of what it found, or
 * -1.
 *
 * <p>A search for a closing mark that failed once is not repeated further right, where it must fail
 * again: without that memory, thousands of unclosed openings take quadratic time.
 */
final class Scan {
  private static final int MAX_LABEL = 999;
  private static final int MAX_PARENTHESES = 32;
  private final String text;
  private final int length;
  private final Map<String, Integer> failedFrom = new HashMap<>();

  Scan(String text, int length) {
    this.text = text;
    this.length = length;
  }

  private char at(int i) {
    return i < length ? text.charAt(i) : '\0';
  }

  /** Where a closing mark begins, at or after an index. */
  private int find(String mark, int from) {
    Integer failed = failedFrom.get(mark);
    if (failed != null && from >= failed) {
      return -1;
    }
    int found = text.indexOf(mark, from);
    if (found < 0 || found + mark.length() > length) {
      failedFrom.put(mark, from);
      return -1;
    }
    return found;
  }

  int skipSpaces(int i) {
    while (i < length && Chars.space(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of a label that begins with its bracket. */
  int label(int i) {
    if (at(i) != '[') {
      return -1;
    }
    int limit = Math.min(length, i + MAX_LABEL + 2);
    for (int j = i + 1; j < limit; j++) {
      char c = text.charAt(j);
      if (c == '\\' && j + 1 < limit) {
        j++;
      } else if (c == '[') {
        return -1;
      } else if (c == ']') {
        return j + 1;
      }
    }
    return -1;
  }

  /** The end of a link destination, its pointed brackets included. */
  int destination(int i) {
    if (at(i) == '<') {
      for (int j = i + 1; j < length; j++) {
        char c = text.charAt(j);
        if (c == '>') {
          return j + 1;
        }
        if (c == '\n' || c == '<') {
          return -1;
        }
        if (c == '\\') {
          j++;
        }
      }
      return -1;
    }
    int depth = 0;
    int j = i;
    for (; j < length; j++) {
      char c = text.charAt(j);
      if (c == '\\' && Chars.escapable(at(j + 1))) {
        j++;
      } else if (c == '(') {
        if (++depth > MAX_PARENTHESES) {
          return -1;
        }
      } else if (c == ')' && --depth < 0) {
        break;
      } else if (c <= ' ' || c == 0x7F) {
        break;
      }
    }
    return depth > 0 || j == i && at(i) != ')' ? -1 : j;
  }

  /** The end of a link title, its quotes included. */
  int title(int i) {
    char open = at(i);
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    String close = open == '(' ? ")" : String.valueOf(open);
    if (find(close, i + 1) < 0) {
      return -1;
    }
    for (int j = i + 1; j < length; j++) {
      char c = text.charAt(j);
      if (c == '\\') {
        j++;
      } else if (c == close.charAt(0)) {
        return j + 1;
      } else if (c == '(' && open == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** The end of an autolink in pointed brackets. */
  int uri(int i) {
    int j = i + 1;
    if (!Chars.asciiLetter(at(j))) {
      return -1;
    }
    while (Chars.asciiLetter(at(j)) || Chars.asciiDigit(at(j)) || "+.-".indexOf(at(j)) >= 0) {
      j++;
    }
    int scheme = j - i - 1;
    if (scheme < 2 || scheme > 32 || at(j) != ':') {
      return -1;
    }
    while (at(j) > ' ' && at(j) != '<' && at(j) != '>') {
      j++;
    }
    return at(j) == '>' ? j + 1 : -1;
  }

  /** The end of an address in pointed brackets. */
  int email(int i) {
    int j = i + 1;
    while (Chars.asciiLetter(at(j))
        || Chars.asciiDigit(at(j))
        || at(j) != '\0' && ".!#$%&'*+/=?^_`{|}~-".indexOf(at(j)) >= 0) {
      j++;
    }
    if (j == i + 1 || at(j) != '@') {
      return -1;
    }
    do {
      int from = ++j;
      while (Chars.asciiLetter(at(j)) || Chars.asciiDigit(at(j)) || at(j) == '-') {
        j++;
      }
      if (j == from || j - from > 63 || at(from) == '-' || at(j - 1) == '-') {
        return -1;
      }
    } while (at(j) == '.');
    return at(j) == '>' ? j + 1 : -1;
  }

  /** The end of a raw HTML construct. */
  int html(int i) {
    char c = at(i + 1);
    if (c == '!') {
      return declaration(i);
    }
    if (c == '?') {
      int end = find("?>", i + 2);
      return end < 0 ? -1 : end + 2;
    }
    if (c == '/') {
      int j = name(i + 2);
      j = j < 0 ? -1 : skipSpaces(j);
      return j >= 0 && at(j) == '>' ? j + 1 : -1;
    }
    return openTag(i);
  }

  private int declaration(int i) {
    if (text.startsWith("<!-->", i) || text.startsWith("<!--->", i)) {
      return text.indexOf('>', i) + 1;
    }
    String close = ">";
    if (text.startsWith("<!--", i)) {
      close = "-->";
    } else if (text.startsWith("<![CDATA[", i)) {
      close = "]]>";
    } else if (!Chars.asciiLetter(at(i + 2))) {
      return -1;
    }
    int end = find(close, i + 2);
    return end < 0 ? -1 : end + close.length();
  }

  private int name(int i) {
    if (!Chars.asciiLetter(at(i))) {
      return -1;
    }
    while (Chars.asciiLetter(at(i)) || Chars.asciiDigit(at(i)) || at(i) == '-') {
      i++;
    }
    return i;
  }

  private int openTag(int i) {
    int j = name(i + 1);
    while (j >= 0) {
      int k = skipSpaces(j);
      if (at(k) == '>') {
        return k + 1;
      }
      if (at(k) == '/') {
        return at(k + 1) == '>' ? k + 2 : -1;
      }
      if (k == j) {
        return -1;
      }
      j = attribute(k);
    }
    return -1;
  }

  private int attribute(int i) {
    int j = i;
    if (!Chars.asciiLetter(at(j)) && at(j) != '_' && at(j) != ':') {
      return -1;
    }
    while (Chars.asciiLetter(at(j)) || Chars.asciiDigit(at(j)) || "_.:-".indexOf(at(j)) >= 0) {
      j++;
    }
    int k = skipSpaces(j);
    return at(k) == '=' ? value(skipSpaces(k + 1)) : j;
  }

  private int value(int i) {
    char c = at(i);
    if (c == '"' || c == '\'') {
      int end = find(String.valueOf(c), i + 1);
      return end < 0 ? -1 : end + 1;
    }
    int j = i;
    while (at(j) > ' ' && "\"'=<>`".indexOf(at(j)) < 0) {
      j++;
    }
    return j == i ? -1 : j;
  }

  /** Where the row of equal characters ends that begins at a place. */
  static int runEnd(String text, int from, int length) {
    int end = from;
    while (end < length && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }
}
