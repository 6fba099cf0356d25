package dev.drillpress.press.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate nearest to a mistyped word, when it is near enough to be worth asking.
   *
   * <p>Near enough is one edit for up to four letters, two for up to eight, and a third of the
   * letters above; insertion, deletion, replacement and the swap of two neighbours count one edit
   * each, case none. Ties go to the first in alphabetical order.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int limit = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : word.length() / 3;
    record Near(String candidate, int distance) {}
    return candidates.stream()
        .filter(c -> Math.abs(c.length() - word.length()) <= limit)
        .map(c -> new Near(c, distance(word, c)))
        .filter(n -> n.distance() <= limit)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  /** A hint sentence: the nearest candidate as a question, else the given sentence. */
  public static String didYouMean(String word, Collection<String> candidates, String otherwise) {
    return nearest(word, candidates).map(c -> "Did you mean `" + c + "`?").orElse(otherwise);
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = same(a, i, b, j) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + replace);
        if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
  }
}
