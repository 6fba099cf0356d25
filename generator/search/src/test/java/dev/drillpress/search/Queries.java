package dev.drillpress.search;

import dev.drillpress.search.index.IndexedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Queries drawn from the texts of pages, each as likely as it is frequent there. */
public final class Queries {
  private Queries() {}

  /** A run of Han characters as it stands in some page. */
  public static String han(SplittableRandom random, List<IndexedPage> pages, int length) {
    while (true) {
      String text = text(random, pages);
      if (text.length() > length) {
        int start = random.nextInt(text.length() - length);
        String run = text.substring(start, start + length);
        if (run.chars().allMatch(Queries::isHan)) {
          return run;
        }
      }
    }
  }

  /** A Latin word as it stands in some page. */
  public static String word(SplittableRandom random, List<IndexedPage> pages) {
    while (true) {
      List<String> words = words(text(random, pages));
      if (!words.isEmpty()) {
        return words.get(random.nextInt(words.size()));
      }
    }
  }

  private static String text(SplittableRandom random, List<IndexedPage> pages) {
    IndexedPage page = pages.get(random.nextInt(pages.size()));
    return page.units().get(random.nextInt(page.units().size())).body();
  }

  /** The runs of ASCII letters and digits of a text, in small letters. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 'A' && c <= 'Z') {
        word.append((char) (c + 32));
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isHan(int c) {
    return c >= 0x4e00 && c < 0xa000;
  }
}
