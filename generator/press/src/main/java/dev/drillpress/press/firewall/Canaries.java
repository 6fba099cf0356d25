package dev.drillpress.press.firewall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All pieces of private text, looked for at once: a window of six bytes moves over a text's letters
 * and digits, and only where one of the pieces begins like the window is more compared.
 */
public final class Canaries {
  /** None, for projects that keep nothing back. */
  public static final Canaries NONE = new Canaries(List.of());

  /** How many bytes of letters and digits a piece must have. */
  static final int WINDOW = 6;

  private static final long MASK = 0xFFFF_FFFF_FFFFL;
  private static final int BITS = 16;

  private record Piece(Canary canary, byte[] skeleton) {}

  private final boolean[] begins = new boolean[1 << BITS];
  private final Map<Long, List<Piece>> byWindow = new HashMap<>();

  Canaries(List<Canary> canaries) {
    for (Canary canary : canaries) {
      byte[] skeleton = Skeleton.of(canary.text());
      if (skeleton.length >= WINDOW) {
        long window = 0;
        for (int i = 0; i < WINDOW; i++) {
          window = window << 8 | skeleton[i] & 0xFF;
        }
        begins[slot(window)] = true;
        byWindow.computeIfAbsent(window, w -> new ArrayList<>()).add(new Piece(canary, skeleton));
      }
    }
  }

  private static int slot(long window) {
    return (int) (window * 0x9E3779B97F4A7C15L >>> 64 - BITS);
  }

  boolean isEmpty() {
    return byWindow.isEmpty();
  }

  /** Those that stand in a text, each once. */
  Set<Canary> in(Text text) {
    Set<Canary> found = new LinkedHashSet<>();
    byte[] kept = new byte[text.length()];
    byte[] bytes = text.bytes();
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Skeleton.width(bytes, text.length(), i);
      for (int k = 0; k < width; k++) {
        kept[length++] = bytes[i + k];
      }
      i += width == 0 ? Skeleton.skip(bytes, text.length(), i) : width;
    }
    long window = 0;
    for (int i = 0; i < length; i++) {
      window = (window << 8 | kept[i] & 0xFF) & MASK;
      if (i + 1 >= WINDOW && begins[slot(window)]) {
        compare(text, kept, length, i + 1 - WINDOW, window, found);
      }
    }
    return found;
  }

  private void compare(
      Text text, byte[] kept, int length, int start, long window, Set<Canary> found) {
    for (Piece piece : byWindow.getOrDefault(window, List.of())) {
      int end = start + piece.skeleton().length;
      if (end <= length
          && Arrays.equals(kept, start, end, piece.skeleton(), 0, piece.skeleton().length)
          && (!piece.canary().whole() || alone(text, start, end))) {
        found.add(piece.canary());
      }
    }
  }

  /** Whether no letter or digit of ASCII touches what the skeleton has at a place. */
  private static boolean alone(Text text, int start, int end) {
    int kept = 0;
    int first = -1;
    for (int i = 0; i < text.length(); ) {
      int width = Skeleton.width(text.bytes(), text.length(), i);
      if (kept == start && width > 0 && first < 0) {
        first = i;
      }
      i += width == 0 ? Skeleton.skip(text.bytes(), text.length(), i) : width;
      kept += width;
      if (kept >= end) {
        return !Text.word(text.at(first - 1)) && !Text.word(text.at(i));
      }
    }
    return false;
  }
}
