package dev.drillpress.press.source;

import java.util.Arrays;

/** Turns offsets of a text into lines and columns, both counted from 1. */
public final class LineMap {
  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  /** The map of a text whose lines end with {@code \n}. */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count));
  }

  /** The line, from 1, that holds an offset from 0. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1, of an offset from 0. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset, from 0, at which a line, from 1, begins. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** How many lines there are; a text that ends with a line end has an empty last one. */
  public int lines() {
    return starts.length;
  }
}
