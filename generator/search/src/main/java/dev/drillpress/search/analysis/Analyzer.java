package dev.drillpress.search.analysis;

/**
 * Cuts texts into terms.
 *
 * <p>A word is a run of letters and digits; an identifier's parts stand at positions of their own,
 * the whole at the position of the first, so that {@code sync.Pool} is two words in a row. Of Han,
 * kana and hangul each character has a position, and its term is the character with the one behind
 * it. Where such a run is interrupted, by whatever, a position stays free, so that no pair of
 * positions spans the gap.
 */
public final class Analyzer {
  /** Longer words are known by their beginning. */
  public static final int LONGEST_WORD = 64;

  private final Variants variants;

  /** An analyser that compares some characters as others. */
  public Analyzer(Variants variants) {
    this.variants = variants;
  }

  /**
   * Hands all terms of a text to a sink.
   *
   * @return how many positions the text has
   */
  public int analyze(String text, TermSink sink) {
    Folded folded = Folded.of(text, variants);
    int position = 0;
    boolean gap = false;
    int at = 0;
    while (at < folded.length()) {
      Kind kind = Kind.of(folded.point(at));
      int end = runEnd(folded, at, kind);
      if (kind == Kind.GRAM) {
        position = grams(folded, at, end, gap ? position + 1 : position, sink);
        gap = true;
      } else if (kind == Kind.WORD) {
        position = word(folded, at, end, position, sink);
        gap = false;
      }
      at = end;
    }
    return position;
  }

  private static int runEnd(Folded text, int start, Kind kind) {
    int end = start + 1;
    while (end < text.length() && Kind.of(text.point(end)) == kind) {
      end++;
    }
    return end;
  }

  private static int grams(Folded text, int start, int end, int position, TermSink sink) {
    int next = position;
    for (int i = start; i < end; i++) {
      String term = text(text, i, Math.min(i + 2, end));
      sink.term(TermType.GRAM, term, next++, text.start(i), text.start(i + 1));
    }
    return next;
  }

  private static int word(Folded text, int start, int end, int position, TermSink sink) {
    int suffix = suffix(text, start, end);
    if (suffix > end) {
      sink.term(
          TermType.WORD,
          text(text, start, suffix),
          position,
          text.start(start),
          text.start(suffix));
    }
    TermType whole = suffix > end ? TermType.PART : TermType.WORD;
    int cut = Math.min(end, start + LONGEST_WORD);
    sink.term(whole, text(text, start, cut), position, text.start(start), text.start(end));
    int next = position;
    int part = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || boundary(text, i, end)) {
        if (part > start || i < end) {
          int last = Math.min(i, part + LONGEST_WORD);
          sink.term(TermType.PART, text(text, part, last), next, text.start(part), text.start(i));
        }
        next++;
        part = i;
      }
    }
    return next;
  }

  /** Where C++, C# and their like end; else the end of the word itself. */
  private static int suffix(Folded text, int start, int end) {
    if (end - start > 2) {
      return end;
    }
    int at = end;
    if (at < text.length() && text.point(at) == '#') {
      at++;
    } else if (at + 1 < text.length() && text.point(at) == '+' && text.point(at + 1) == '+') {
      at += 2;
    }
    boolean goesOn = at < text.length() && Kind.of(text.point(at)) == Kind.WORD;
    return goesOn ? end : at;
  }

  /** Whether a part of an identifier begins inside a word: new|User, HTTP|Server, but IDs. */
  private static boolean boundary(Folded text, int at, int end) {
    if (!text.capital(at)) {
      return false;
    }
    if (!text.capital(at - 1)) {
      // A last capital is no word: GiB.
      return at + 1 < end;
    }
    return at + 2 < end && small(text, at + 1) && small(text, at + 2);
  }

  private static boolean small(Folded text, int at) {
    int point = text.point(at);
    return !text.capital(at) && !(point >= '0' && point <= '9');
  }

  private static String text(Folded text, int start, int end) {
    StringBuilder term = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      term.appendCodePoint(text.point(i));
    }
    return term.toString();
  }
}
