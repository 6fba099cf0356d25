package dev.drillpress.search.analysis;

/** What a character is to the analysis. */
enum Kind {
  /** Separates words and ends runs: spaces, punctuation, symbols, controls, lone surrogates. */
  BREAK,
  /** A letter or digit of a script that puts spaces between words. */
  WORD,
  /** A character of a script without spaces between words, and hangul: indexed in pairs. */
  GRAM,
  /** Not there at all: combining accents, soft hyphens, variation selectors. */
  NOTHING;

  /** First code point of each range and its kind; a range lasts until the next one begins. */
  private static final Range[] RANGES = {
    new Range(0x0000, BREAK),
    new Range('0', WORD),
    new Range(':', BREAK),
    new Range('A', WORD),
    new Range('[', BREAK),
    new Range('a', WORD),
    new Range('{', BREAK),
    new Range(0xaa, WORD),
    new Range(0xab, BREAK),
    new Range(0xad, NOTHING),
    new Range(0xae, BREAK),
    new Range(0xb5, WORD),
    new Range(0xb6, BREAK),
    new Range(0xba, WORD),
    new Range(0xbb, BREAK),
    new Range(0xc0, WORD),
    new Range(0xd7, BREAK),
    new Range(0xd8, WORD),
    new Range(0xf7, BREAK),
    new Range(0xf8, WORD),
    new Range(0x2c2, BREAK),
    new Range(0x300, NOTHING),
    new Range(0x370, WORD),
    new Range(0x37e, BREAK),
    new Range(0x37f, WORD),
    new Range(0x387, BREAK),
    new Range(0x388, WORD),
    new Range(0x482, BREAK),
    new Range(0x483, NOTHING),
    new Range(0x48a, WORD),
    new Range(0x55a, BREAK),
    new Range(0x560, WORD),
    new Range(0x589, BREAK),
    new Range(0x591, NOTHING),
    new Range(0x5be, BREAK),
    new Range(0x5bf, NOTHING),
    new Range(0x5c0, BREAK),
    new Range(0x5d0, WORD),
    new Range(0x5f3, BREAK),
    new Range(0x610, NOTHING),
    new Range(0x61b, BREAK),
    new Range(0x620, WORD),
    new Range(0x64b, NOTHING),
    new Range(0x660, WORD),
    new Range(0x66a, BREAK),
    new Range(0x66e, WORD),
    new Range(0x6d4, BREAK),
    new Range(0x6d5, WORD),
    new Range(0xe00, GRAM),
    new Range(0xe3f, BREAK),
    new Range(0xe40, GRAM),
    new Range(0xf00, WORD),
    new Range(0x1000, GRAM),
    new Range(0x104a, BREAK),
    new Range(0x1050, GRAM),
    new Range(0x10a0, WORD),
    new Range(0x1100, GRAM),
    new Range(0x1200, WORD),
    new Range(0x1680, BREAK),
    new Range(0x1681, WORD),
    new Range(0x1780, GRAM),
    new Range(0x1800, WORD),
    new Range(0x1ab0, NOTHING),
    new Range(0x1b00, WORD),
    new Range(0x1dc0, NOTHING),
    new Range(0x1e00, WORD),
    new Range(0x2000, BREAK),
    new Range(0x200b, NOTHING),
    new Range(0x2010, BREAK),
    new Range(0x2060, NOTHING),
    new Range(0x2070, BREAK),
    new Range(0x20d0, NOTHING),
    new Range(0x2100, BREAK),
    new Range(0x2c00, WORD),
    new Range(0x2e00, BREAK),
    new Range(0x2e80, GRAM),
    new Range(0x2ff0, BREAK),
    new Range(0x3005, GRAM),
    new Range(0x3008, BREAK),
    new Range(0x3021, GRAM),
    new Range(0x302a, NOTHING),
    new Range(0x3030, BREAK),
    new Range(0x3031, GRAM),
    new Range(0x3036, BREAK),
    new Range(0x303b, GRAM),
    new Range(0x303d, BREAK),
    new Range(0x3041, GRAM),
    new Range(0x3099, NOTHING),
    new Range(0x309b, BREAK),
    new Range(0x309d, GRAM),
    new Range(0x30a0, BREAK),
    new Range(0x30a1, GRAM),
    new Range(0x30fb, BREAK),
    new Range(0x30fc, GRAM),
    new Range(0x3190, BREAK),
    new Range(0x31a0, GRAM),
    new Range(0x31c0, BREAK),
    new Range(0x31f0, GRAM),
    new Range(0x3200, BREAK),
    new Range(0x3400, GRAM),
    new Range(0x4dc0, BREAK),
    new Range(0x4e00, GRAM),
    new Range(0xa490, BREAK),
    new Range(0xa4d0, WORD),
    new Range(0xa960, GRAM),
    new Range(0xa980, WORD),
    new Range(0xac00, GRAM),
    new Range(0xd800, BREAK),
    new Range(0xf900, GRAM),
    new Range(0xfb00, WORD),
    new Range(0xfd3e, BREAK),
    new Range(0xfd50, WORD),
    new Range(0xfe00, NOTHING),
    new Range(0xfe10, BREAK),
    new Range(0xfe20, NOTHING),
    new Range(0xfe30, BREAK),
    new Range(0xfe70, WORD),
    new Range(0xfeff, NOTHING),
    new Range(0xff00, BREAK),
    new Range(0x10000, WORD),
    new Range(0x1d000, BREAK),
    new Range(0x1e000, WORD),
    new Range(0x1f000, BREAK),
    new Range(0x20000, GRAM),
    new Range(0x3fffe, BREAK),
    new Range(0xe0000, NOTHING),
    new Range(0xe1000, BREAK)
  };

  private record Range(int first, Kind kind) {}

  /** The kind of a code point that has been folded. */
  static Kind of(int point) {
    if (point >= 0x4e00 && point < 0xa000) {
      return GRAM;
    }
    int low = 0;
    int high = RANGES.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (RANGES[middle].first() <= point) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return RANGES[low].kind();
  }
}
