package dev.drillpress.press.markdown;

import java.util.HashSet;
import java.util.Set;

/** Finds code spans; remembers which runs of backticks nothing closes, so that time is linear. */
final class CodeSpans {
  private final String text;
  private final int length;
  private final Set<Integer> missing = new HashSet<>();

  CodeSpans(String text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Where the span ends whose opening backticks stand at a place; -1 when none closes it. */
  int end(int start, int open) {
    int ticks = open - start;
    if (missing.contains(ticks)) {
      return -1;
    }
    for (int j = text.indexOf('`', open); j >= 0 && j < length; j = text.indexOf('`', j)) {
      int end = Scan.runEnd(text, j, length);
      if (end - j == ticks) {
        return end;
      }
      j = end;
    }
    missing.add(ticks);
    return -1;
  }

  /** What a span between two places says. */
  String text(int from, int to) {
    String code = text.substring(from, to).replace('\n', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }
}
