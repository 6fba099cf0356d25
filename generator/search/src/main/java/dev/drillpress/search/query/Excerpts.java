package dev.drillpress.search.query;

import dev.drillpress.search.analysis.Analyzer;
import dev.drillpress.search.query.Answer.Mark;
import dev.drillpress.search.query.Answer.Marked;
import dev.drillpress.search.query.ClauseFinder.Found;
import java.util.ArrayList;
import java.util.List;

/** Marks what was found in texts, and cuts out where most of it stands. */
final class Excerpts {
  /** An excerpt's width; a Han character is as wide as two Latin letters. */
  private static final int WIDTH = 180;

  private static final int BEFORE = 40;

  private final Analyzer analyzer;
  private final List<Found> found;

  /** A mark and the expression it is for. */
  private record Owned(int start, int end, int clause) {}

  Excerpts(Analyzer analyzer, List<Found> found) {
    this.analyzer = analyzer;
    this.found = found;
  }

  /** A whole text with marks. */
  Marked marked(String text) {
    return cut(text, owned(text), 0, text.length());
  }

  /** The part of the first text, or else the second, where most expressions stand. */
  Marked excerpt(String body, String code) {
    List<Owned> marks = owned(body);
    String text = body;
    if (marks.isEmpty() && !code.isEmpty()) {
      List<Owned> inCode = owned(code);
      if (!inCode.isEmpty() || body.isEmpty()) {
        marks = inCode;
        text = code;
      }
    }
    int start = marks.isEmpty() ? 0 : back(text, marks.get(best(text, marks)).start());
    return cut(text, marks, start, forward(text, start, WIDTH));
  }

  private List<Owned> owned(String text) {
    TextMatcher matcher = new TextMatcher(analyzer, text);
    List<Owned> marks = new ArrayList<>();
    for (int clause = 0; clause < found.size(); clause++) {
      for (Sequence sequence : found.get(clause).shown()) {
        for (int position : matcher.find(sequence)) {
          int end = matcher.end(position, sequence.width());
          marks.add(new Owned(matcher.start(position), end, clause));
        }
      }
    }
    marks.sort(
        (a, b) ->
            a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
    return marks;
  }

  /** The mark from which on a window shows most expressions. */
  private int best(String text, List<Owned> marks) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int end = forward(text, marks.get(i).start(), WIDTH - BEFORE);
      boolean[] seen = new boolean[found.size()];
      int count = 0;
      for (int k = i; k < marks.size() && marks.get(k).end() <= end; k++) {
        if (!seen[marks.get(k).clause()]) {
          seen[marks.get(k).clause()] = true;
          count++;
        }
      }
      if (count > most) {
        most = count;
        best = i;
      }
      if (most == found.size()) {
        break;
      }
    }
    return best;
  }

  /** Some way back from a place, to where a word begins. */
  private static int back(String text, int place) {
    int width = 0;
    int start = place;
    int word = place;
    while (start > 0 && width < BEFORE && text.charAt(start - 1) != '\n') {
      start--;
      width += width(text.charAt(start));
      if (start == 0 || !isInside(text, start)) {
        word = start;
      }
    }
    return start > 0 && text.charAt(start - 1) == '\n' ? start : word;
  }

  private static int forward(String text, int start, int most) {
    int end = start;
    int width = 0;
    while (end < text.length() && width < most) {
      width += width(text.charAt(end++));
    }
    int whole = end;
    while (whole > start + 1 && end < text.length() && isInside(text, whole)) {
      whole--;
    }
    return end - whole > 30 ? surrogateSafe(text, end) : whole;
  }

  private static int surrogateSafe(String text, int end) {
    return end < text.length() && text.charAt(end) >= 0xdc00 && text.charAt(end) < 0xe000
        ? end - 1
        : end;
  }

  private static int width(char c) {
    return c < 0x1100 ? 1 : 2;
  }

  /** Whether a place is inside a Latin word or a pair of surrogates. */
  private static boolean isInside(String text, int place) {
    char before = text.charAt(place - 1);
    char c = text.charAt(place);
    return letter(before) && letter(c) || c >= 0xdc00 && c < 0xe000;
  }

  private static boolean letter(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 0xc0 && c < 0x600;
  }

  private static Marked cut(String text, List<Owned> marks, int start, int end) {
    List<Mark> kept = new ArrayList<>();
    for (Owned mark : marks) {
      int from = Math.max(mark.start(), start) - start;
      int to = Math.min(mark.end(), end) - start;
      Mark last = kept.isEmpty() ? new Mark(-1, -1) : kept.get(kept.size() - 1);
      if (from >= to) {
        continue;
      }
      if (from <= last.end()) {
        kept.set(kept.size() - 1, new Mark(last.start(), Math.max(last.end(), to)));
      } else {
        kept.add(new Mark(from, to));
      }
    }
    return new Marked(text.substring(start, end), kept);
  }
}
