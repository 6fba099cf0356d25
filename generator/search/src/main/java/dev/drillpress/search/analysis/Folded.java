package dev.drillpress.search.analysis;

import java.util.Arrays;

/** A text as the code points that are compared, each with its place in the text. */
final class Folded {
  /** Half-width katakana U+FF65 to U+FF9D as full-width ones. */
  private static final String KATAKANA =
      "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

  private static final String VOICED = "カキクケコサシスセソタチツテトハヒフヘホ";

  private final Variants variants;
  private int[] points;
  private int[] starts;
  private boolean[] capitals;
  private int length;

  private Folded(int capacity, Variants variants) {
    this.variants = variants;
    this.points = new int[capacity];
    this.starts = new int[capacity + 1];
    this.capitals = new boolean[capacity];
  }

  static Folded of(String text, Variants variants) {
    Folded folded = new Folded(text.length() + 8, variants);
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      folded.fold(point, at);
      at += Character.charCount(point);
    }
    folded.starts[folded.length] = text.length();
    return folded;
  }

  int length() {
    return length;
  }

  int point(int index) {
    return points[index];
  }

  boolean capital(int index) {
    return capitals[index];
  }

  int start(int index) {
    return starts[index];
  }

  private void fold(int point, int at) {
    if (point < 0x80) {
      add(Latin.plain(point), at, Latin.isCapital(point));
    } else if (point >= 0x3400 && point < 0xa000) {
      add(variants.fold(point), at, false);
    } else if (point >= 0xff01 && point <= 0xff5e) {
      fold(point - 0xff01 + '!', at);
    } else if (point >= 0xff65 && point <= 0xff9d) {
      add(KATAKANA.charAt(point - 0xff65), at, false);
    } else if (point == 0xff9e || point == 0x3099) {
      voice(1);
    } else if (point == 0xff9f || point == 0x309a) {
      voice(2);
    } else if (point >= 0x1161 && point <= 0x11c2 && compose(point)) {
      return;
    } else {
      other(point, at);
    }
  }

  private void other(int point, int at) {
    String two = Latin.two(point);
    if (!two.isEmpty()) {
      add(two.charAt(0), at, Latin.isCapital(point));
      add(two.charAt(1), at, false);
      return;
    }
    int plain = variants.fold(Latin.plain(point));
    if (Kind.of(plain) != Kind.NOTHING) {
      add(plain, at, Latin.isCapital(point));
    }
  }

  private void add(int point, int at, boolean capital) {
    if (length == points.length) {
      points = Arrays.copyOf(points, length * 2);
      starts = Arrays.copyOf(starts, length * 2 + 1);
      capitals = Arrays.copyOf(capitals, length * 2);
    }
    points[length] = point;
    starts[length] = at;
    capitals[length++] = capital;
  }

  /** Puts a voicing mark, full or half, on the kana before it. */
  private void voice(int step) {
    if (length == 0) {
      return;
    }
    int kana = points[length - 1];
    int katakana = kana >= 0x3041 && kana <= 0x3096 ? kana + 0x60 : kana;
    int row = VOICED.indexOf(katakana);
    if (row >= 0 && (step == 1 || row >= VOICED.length() - 5)) {
      points[length - 1] = kana + step;
    } else if (katakana == 'ウ' && step == 1) {
      points[length - 1] = kana + ('ヴ' - 'ウ');
    }
  }

  /** Joins a conjoining vowel or final consonant of hangul to the syllable before it. */
  private boolean compose(int jamo) {
    if (length == 0) {
      return false;
    }
    int before = points[length - 1];
    if (jamo <= 0x1175 && before >= 0x1100 && before <= 0x1112) {
      points[length - 1] = 0xac00 + ((before - 0x1100) * 21 + (jamo - 0x1161)) * 28;
      return true;
    }
    boolean open = before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 == 0;
    if (open && jamo >= 0x11a8) {
      points[length - 1] = before + (jamo - 0x11a7);
      return true;
    }
    return false;
  }
}
