package dev.drillpress.search.analysis;

/**
 * Small letters without accents, for the Latin, Greek and Cyrillic scripts. Pages in other scripts
 * with capitals are found as they are written.
 */
final class Latin {
  /** What U+00C0 to U+017F are without case and accent; a space where two letters are needed. */
  private static final String PLAIN =
      "aaaaaa ceeeeiiii"
          + "dnooooo\u00d7ouuuuy  "
          + "aaaaaa ceeeeiiii"
          + "dnooooo\u00f7ouuuuy y"
          + "aaaaaaccccccccdd"
          + "ddeeeeeeeeeegggg"
          + "gggghhhhiiiiiiii"
          + "ii  jjkkklllllll"
          + "lllnnnnnnnnnoooo"
          + "oo  rrrrrrssssss"
          + "ssttttttuuuuuuuu"
          + "uuuuwwyyyzzzzzzs";

  private Latin() {}

  /** Whether a letter is a capital, for the scripts in which identifiers are written. */
  static boolean isCapital(int point) {
    return point >= 'A' && point <= 'Z'
        || point >= 0xc0 && point <= 0xde && point != 0xd7
        || point >= 0x386 && point <= 0x3a9 && point != 0x390
        || point >= 0x400 && point <= 0x42f;
  }

  /** The letters for one that stands for two, else an empty text. */
  static String two(int point) {
    return switch (point) {
      case 0xc6, 0xe6 -> "ae";
      case 0xde, 0xfe -> "th";
      case 0xdf, 0x1e9e -> "ss";
      case 0x132, 0x133 -> "ij";
      case 0x152, 0x153 -> "oe";
      case 0xfb00 -> "ff";
      case 0xfb01 -> "fi";
      case 0xfb02 -> "fl";
      default -> "";
    };
  }

  /** The small letter without accent, or the code point itself. */
  static int plain(int point) {
    if (point < 0xc0) {
      return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point == 0xb5 ? 0x3bc : point;
    }
    if (point < 0x180) {
      char plain = PLAIN.charAt(point - 0xc0);
      return plain == ' ' ? point : plain;
    }
    if (point < 0x250) {
      return extended(point);
    }
    return point < 0x530 ? other(point) : point == 0x212a ? 'k' : vietnamese(point);
  }

  /** U+0180 to U+024F: letters that occur in pinyin, Vietnamese and Romanian. */
  private static int extended(int point) {
    if (point >= 0x1cd && point <= 0x1dc) {
      return "aaiioouuuuuuuuuu".charAt(point - 0x1cd);
    }
    return switch (point) {
      case 0x1a0, 0x1a1 -> 'o';
      case 0x1af, 0x1b0 -> 'u';
      case 0x1f8, 0x1f9 -> 'n';
      case 0x218, 0x219 -> 's';
      case 0x21a, 0x21b -> 't';
      default -> point;
    };
  }

  /** Greek and Cyrillic. */
  private static int other(int point) {
    if (point >= 0x391 && point <= 0x3a9) {
      return point + 0x20;
    }
    if (point >= 0x410 && point <= 0x42f) {
      return point + 0x20 == 0x439 ? 0x438 : point + 0x20;
    }
    if (point >= 0x400 && point <= 0x40f) {
      return point == 0x401 ? 0x435 : point + 0x50;
    }
    return switch (point) {
      case 0x386, 0x3ac -> 0x3b1;
      case 0x388, 0x3ad -> 0x3b5;
      case 0x389, 0x3ae -> 0x3b7;
      case 0x38a, 0x3af -> 0x3b9;
      case 0x38c, 0x3cc -> 0x3bf;
      case 0x38e, 0x3cd -> 0x3c5;
      case 0x38f, 0x3ce -> 0x3c9;
      case 0x3c2 -> 0x3c3;
      case 0x439 -> 0x438;
      case 0x451 -> 0x435;
      default -> point >= 0x460 && point <= 0x52f && !combining(point) ? point | 1 : point;
    };
  }

  private static boolean combining(int point) {
    return point >= 0x482 && point <= 0x489 || point >= 0x4c0 && point <= 0x4cf;
  }

  /** U+1E00 to U+1EFF. */
  private static int vietnamese(int point) {
    if (point < 0x1ea0 || point > 0x1ef9) {
      return point;
    }
    if (point < 0x1eb8) {
      return 'a';
    }
    if (point < 0x1ec8) {
      return 'e';
    }
    if (point < 0x1ecc) {
      return 'i';
    }
    if (point < 0x1ee4) {
      return 'o';
    }
    return point < 0x1ef2 ? 'u' : 'y';
  }
}
