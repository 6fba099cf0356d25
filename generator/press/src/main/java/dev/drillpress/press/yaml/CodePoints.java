package dev.drillpress.press.yaml;

import java.util.Arrays;

/** SnakeYAML counts code points; files are located by UTF-16 offsets. */
record CodePoints(int start, int end, int[] supplementary) {

  static CodePoints of(String text, int start, int end) {
    int[] found = new int[0];
    int count = 0;
    int point = 0;
    for (int i = start; i < end; point++) {
      int width = Character.charCount(text.codePointAt(i));
      if (width == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = point;
      }
      i += width;
    }
    return new CodePoints(start, end, Arrays.copyOf(found, count));
  }

  /** The file's offset of a code point of the part, never behind the part's end. */
  int offset(int codePoint) {
    int before = Arrays.binarySearch(supplementary, codePoint);
    int wide = before >= 0 ? before : -before - 1;
    return Math.min(end, start + codePoint + wide);
  }
}
