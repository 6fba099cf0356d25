package dev.drillpress.search.format;

/** The files of an index; the letter begins the file's name and is its fourth byte. */
public enum FileKind {
  /** Where everything is. */
  ROOT('r'),
  /** Which page, section and field a position belongs to. */
  MAP('m'),
  /** Terms and their positions. */
  TERMS('t'),
  /** Texts for excerpts. */
  EXCERPTS('e'),
  /** Values by which pages can be filtered. */
  FACETS('f'),
  /** Words of some length, for those who mistype one. */
  SPELLING('s');

  private final char letter;

  FileKind(char letter) {
    this.letter = letter;
  }

  /** The letter that begins the file's name. */
  public char letter() {
    return letter;
  }
}
