package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into lines of about the same width.
 *
 * <p>Lines break at spaces, behind dashes and slashes inside words, and between Han characters, but
 * for punctuation that may not begin or end a line. Where none of these is near, they break between
 * any two letters.
 */
final class LineBreaker {
  private static final String NO_START = ",.;:!?)]}%'\"’”、。，．；：！？）】》〉」』〕…—～·ー々%％";
  private static final String NO_END = "([{‘“（【《〈「『〔#$￥¥";

  /** How far over the limit a single word may go before it is broken. */
  private static final double WORD_SLACK = 1.5;

  private final List<Span> styles = new ArrayList<>();
  private final int[] points;
  private final double[] widths;

  private LineBreaker(List<Span> line, TextStyle style) {
    int count = line.stream().mapToInt(s -> s.text().codePointCount(0, s.text().length())).sum();
    points = new int[count];
    widths = new double[count];
    int i = 0;
    for (Span span : line) {
      boolean bold = span.bold() || style.isBold();
      for (int point : span.text().codePoints().toArray()) {
        points[i] = point;
        widths[i++] = TextWidths.of(point, bold) * style.size();
        styles.add(span);
      }
    }
  }

  /** Breaks a label so that no line is much wider than a limit in pixels. */
  static TextBlock fit(Label label, double limit, TextStyle style) {
    List<TextBlock.Line> lines = new ArrayList<>();
    double widest = 0;
    for (List<Span> line : label.lines()) {
      LineBreaker breaker = new LineBreaker(line, style);
      int start = 0;
      for (int end : breaker.balanced(limit)) {
        lines.add(breaker.line(start, end));
        widest = Math.max(widest, breaker.width(start, end));
        start = end;
      }
    }
    return new TextBlock(style, lines, Math.ceil(widest));
  }

  /** Where the lines end, with the least limit that needs no more lines than the given one. */
  private List<Integer> balanced(double limit) {
    double high = Math.max(limit, Math.min(longestWord(), limit * WORD_SLACK));
    List<Integer> best = cut(high);
    double low = high / 4;
    int lines = best.size();
    for (int i = 0; i < 12 && lines > 1; i++) {
      double middle = (low + high) / 2;
      List<Integer> other = cut(middle);
      // A word broken in two would be too high a price for even lines.
      if (other.size() <= lines && middle >= Math.min(longestWord(), high)) {
        best = other;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private double longestWord() {
    double longest = 0;
    double word = 0;
    for (int i = 0; i < points.length; i++) {
      word = mayBreak(i) ? 0 : word;
      word += points[i] == ' ' ? 0 : widths[i];
      longest = Math.max(longest, word);
    }
    return longest;
  }

  private List<Integer> cut(double limit) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (start < points.length) {
      int end = end(start, limit);
      ends.add(end);
      start = end;
    }
    if (ends.isEmpty()) {
      ends.add(0);
    }
    return ends;
  }

  private int end(int start, double limit) {
    double width = 0;
    int last = start;
    for (int i = start; i < points.length; i++) {
      if (i > start && mayBreak(i)) {
        last = i;
      }
      width += widths[i];
      // A space at a line's end hangs over.
      if (width > limit && points[i] != ' ' && i > start) {
        return last > start ? last : hard(start, i);
      }
    }
    return points.length;
  }

  private int hard(int start, int wanted) {
    int i = wanted;
    while (i > start + 1 && (TextWidths.isJoined(points[i]) || points[i - 1] == 0x200D)) {
      i--;
    }
    return i;
  }

  /** Whether a line may begin with a character. */
  private boolean mayBreak(int i) {
    if (i == 0 || points[i] == ' ') {
      return false;
    }
    int before = points[i - 1];
    if (before == ' ') {
      return true;
    }
    if (TextWidths.isJoined(points[i])
        || before == 0x200D
        || NO_START.indexOf(points[i]) >= 0
        || NO_END.indexOf(before) >= 0) {
      return false;
    }
    if (TextWidths.isWide(before) || TextWidths.isWide(points[i])) {
      return true;
    }
    return (before == '-' || before == '/')
        && i > 1
        && Character.isLetter(points[i - 2])
        && Character.isLetter(points[i]);
  }

  private double width(int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += i == end - 1 && points[i] == ' ' ? 0 : widths[i];
    }
    return sum;
  }

  private TextBlock.Line line(int start, int end) {
    int stop = end > start && points[end - 1] == ' ' ? end - 1 : end;
    List<Span> spans = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= stop; i++) {
      if (i == stop || !sameStyle(i)) {
        Span style = styles.get(from);
        String text = new String(points, from, i - from);
        spans.add(new Span(text, style.bold(), style.italic()));
        from = i;
      }
    }
    return new TextBlock.Line(spans);
  }

  private boolean sameStyle(int i) {
    Span a = styles.get(i - 1);
    Span b = styles.get(i);
    return a.bold() == b.bold() && a.italic() == b.italic();
  }
}
