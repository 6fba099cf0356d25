package dev.drillpress.press.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a block without the prefixes of its containers, with the way back to the file.
 *
 * @param text lines ended by {@code \n}
 * @param starts where the lines begin in the text
 * @param offsets where they begin in the file
 */
record SourceText(String text, int[] starts, int[] offsets) {

  static SourceText of(List<BasedSequence> lines, int base) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[lines.size()];
    int[] offsets = new int[lines.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      offsets[i] = lines.get(i).getStartOffset() + base;
      text.append(lines.get(i));
    }
    return new SourceText(text.toString(), starts, offsets);
  }

  static SourceText of(BasedSequence text, int base) {
    return of(List.of(text), base);
  }

  /** The offset in the file of an offset in the text. */
  int source(int index) {
    if (starts.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : Math.max(0, -found - 2);
    return offsets[line] + index - starts[line];
  }

  /** The rest of the text from an index. */
  SourceText from(int index) {
    return slice(index, text.length());
  }

  /** A part of the text. */
  SourceText slice(int from, int to) {
    int[] moved = new int[starts.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = starts[i] - from;
    }
    return new SourceText(text.substring(from, to), moved, offsets);
  }
}
