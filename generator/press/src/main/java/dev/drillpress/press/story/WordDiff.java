package dev.drillpress.press.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a rewrite took out and put in, word by word.
 *
 * @param before the old text, its pieces together
 * @param after the new text
 */
public record WordDiff(List<Piece> before, List<Piece> after) {
  /**
   * Fewer kept words than these between changed ones are changed too: a lone "the" helps nobody.
   */
  private static final int FEW = 2;

  /** Words in a row that are both kept, or not. */
  public record Piece(boolean kept, String text) {}

  /** Copies the lists. */
  public WordDiff {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The difference of two texts of a language, whose words ICU's dictionary tells apart. */
  public static WordDiff of(String before, String after, String language) {
    List<String> old = words(before, language);
    List<String> young = words(after, language);
    boolean[] oldKept = new boolean[old.size()];
    boolean[] youngKept = new boolean[young.size()];
    Arrays.fill(oldKept, true);
    Arrays.fill(youngKept, true);
    int oldAt = 0;
    int youngAt = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      int common = delta.getSource().getPosition() - oldAt;
      if (oldAt > 0 && real(old, oldAt, oldAt + common) < FEW) {
        Arrays.fill(oldKept, oldAt, oldAt + common, false);
        Arrays.fill(youngKept, youngAt, youngAt + common, false);
      }
      change(delta.getSource(), oldKept);
      change(delta.getTarget(), youngKept);
      oldAt = delta.getSource().getPosition() + delta.getSource().size();
      youngAt = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    return new WordDiff(pieces(old, oldKept), pieces(young, youngKept));
  }

  private static void change(Chunk<String> chunk, boolean[] kept) {
    Arrays.fill(kept, chunk.getPosition(), chunk.getPosition() + chunk.size(), false);
  }

  private static List<Piece> pieces(List<String> words, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && kept[end] == kept[at]) {
        end++;
      }
      pieces.add(new Piece(kept[at], String.join("", words.subList(at, end))));
      at = end;
    }
    return pieces;
  }

  private static long real(List<String> words, int from, int to) {
    return words.subList(from, to).stream()
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  private static List<String> words(String text, String language) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      words.add(text.substring(start, end));
    }
    return words;
  }
}
