package dev.drillpress.search.format;

/** Where in a page a term stands. */
public enum Field {
  /** The page's title. */
  TITLE(8),
  /** The page's tags. */
  TAGS(8),
  /** A section's heading. */
  HEADING(8),
  /** A section's text. */
  BODY(32),
  /** A section's programs and outputs. */
  CODE(32);

  private final int block;

  Field(int block) {
    this.block = block;
  }

  /** In how large steps a segment of this field takes up positions. */
  /** In how large steps a segment of this field takes up positions. */
  public int block() {
    return block;
  }

  /** How many blocks a text with some positions takes: one position behind it stays free. */
  public int blocks(int positions) {
    return positions == 0 ? 0 : positions / block + 1;
  }
}
