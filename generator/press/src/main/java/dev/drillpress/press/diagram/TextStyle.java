package dev.drillpress.press.diagram;

/** The kinds of text in a drawing, in pixels. */
enum TextStyle {
  NODE(14, 20, false),
  EDGE(13, 18, false),
  TITLE(13, 18, true);

  private final double size;
  private final double leading;
  private final boolean bold;

  TextStyle(double size, double leading, boolean bold) {
    this.size = size;
    this.leading = leading;
    this.bold = bold;
  }

  double size() {
    return size;
  }

  /** From one baseline to the next. */
  double leading() {
    return leading;
  }

  boolean isBold() {
    return bold;
  }
}
