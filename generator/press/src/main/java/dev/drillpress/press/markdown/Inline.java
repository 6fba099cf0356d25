package dev.drillpress.press.markdown;

/**
 * One piece of inline text; pieces form a doubly linked list in which emphasis and links are pairs
 * of opening and closing pieces. A list instead of a tree needs no recursion, so no input is too
 * deep for it.
 */
final class Inline {
  /** What a piece is. */
  enum Kind {
    TEXT,
    CODE,
    SOFT_BREAK,
    HARD_BREAK,
    RAW,
    EM,
    EM_END,
    STRONG,
    STRONG_END,
    DEL,
    DEL_END,
    LINK,
    LINK_END,
    IMAGE,
    IMAGE_END,
    FOOTNOTE,
    /** A computed value; its text stands between the braces in the source. */
    VALUE
  }

  Kind kind;

  /** The decoded text; for links and images the decoded target. */
  String text;

  /** The title of a link or image; empty when there is none. */
  String title = "";

  /** Where it stands in the source file: for links and images, where the target does. */
  int start;

  int end;
  Inline previous = this;
  Inline next = this;

  Inline(Kind kind, String text, int start, int end) {
    this.kind = kind;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The head of an empty ring. */
  static Inline ring() {
    return new Inline(Kind.TEXT, "", 0, 0);
  }

  /** Puts a piece behind this one. */
  void insertAfter(Inline piece) {
    piece.previous = this;
    piece.next = next;
    next.previous = piece;
    next = piece;
  }

  /** Takes this piece out of its ring. */
  void unlink() {
    previous.next = next;
    next.previous = previous;
  }
}
