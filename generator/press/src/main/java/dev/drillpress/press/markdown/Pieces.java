package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Inline.Kind;

/** Inline pieces in a row, the last of which may be text that still grows. */
final class Pieces {
  private final SourceText source;
  private final Inline ring = Inline.ring();
  private final StringBuilder pending = new StringBuilder();
  private int pendingStart;

  Pieces(SourceText source) {
    this.source = source;
  }

  /** The pieces, in a ring whose head is no piece. */
  Inline ring() {
    return ring;
  }

  /** Text that stands at a place, as it reads. */
  void keep(String decoded, int at) {
    if (pending.isEmpty()) {
      pendingStart = at;
    }
    pending.append(decoded);
  }

  /** Drops the white space that the text ends with; whether it makes a line break hard. */
  boolean trimEnd() {
    int end = pending.length();
    while (end > 0 && (pending.charAt(end - 1) == ' ' || pending.charAt(end - 1) == '\t')) {
      end--;
    }
    boolean hard = pending.length() - end >= 2 && pending.charAt(pending.length() - 1) == ' ';
    pending.setLength(end);
    return hard;
  }

  /** Ends the text before a place. */
  void flush(int end) {
    if (!pending.isEmpty()) {
      String decoded = pending.toString();
      pending.setLength(0);
      append(Kind.TEXT, decoded, pendingStart, end);
    }
  }

  /** Ends the text and appends a piece. */
  Inline add(Kind kind, String value, int start, int end) {
    flush(start);
    return append(kind, value, start, end);
  }

  private Inline append(Kind kind, String value, int start, int end) {
    Inline piece = new Inline(kind, value, source.source(start), source.source(end));
    ring.previous.insertAfter(piece);
    return piece;
  }
}
