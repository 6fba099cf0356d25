package dev.drillpress.search;

import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.index.IndexSettings;
import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Made-up pages whose words are as unevenly frequent as those of real texts. */
public final class Corpus {
  private static final String CONSONANTS = "bcdfglmnprstv";
  private static final String VOWELS = "aeiou";

  private final SplittableRandom random;
  private final List<String> han;
  private final List<String> latin;

  /**
   * A generator of pages.
   *
   * @param seed the same seed gives the same pages
   * @param characters how many Han characters there are: the fewer, the more pairs meet by chance
   */
  public Corpus(long seed, int characters) {
    this.random = new SplittableRandom(seed);
    this.han = vocabulary(1_500, () -> hanWord(characters));
    this.latin = vocabulary(1_500, this::latinWord);
  }

  /** Settings that fit the pages. */
  public static IndexSettings settings() {
    return new IndexSettings(List.of("en", "zh"), List.of("track"), Variants.NONE, List.of());
  }

  private List<String> vocabulary(int size, java.util.function.Supplier<String> word) {
    Set<String> words = new LinkedHashSet<>();
    for (int tries = 0; words.size() < size && tries < size * 4; tries++) {
      words.add(word.get());
    }
    return List.copyOf(words);
  }

  private String hanWord(int characters) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(5) / 2; i > 0; i--) {
      word.append((char) (0x4e00 + random.nextInt(characters) * 7));
    }
    return word.toString();
  }

  private String latinWord() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }

  /** A word; the nth most frequent about 1/n as often as the first. */
  private String pick(List<String> words) {
    double power = Math.pow(words.size(), random.nextDouble());
    return words.get(Math.min(words.size() - 1, (int) power - 1));
  }

  /** The next pages. */
  public List<IndexedPage> pages(int count) {
    List<IndexedPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Unit> units = new ArrayList<>();
      for (int k = random.nextInt(4); k >= 0; k--) {
        units.add(new Unit("s" + k, sentence(2), text(), code()));
      }
      String track = "track " + i % 5;
      String language = i % 2 == 0 ? "en" : "zh";
      pages.add(
          new IndexedPage(
              "p" + i + "/",
              language,
              "g" + i,
              "Page " + i + " " + sentence(1),
              List.of(track),
              100,
              Map.of("track", List.of(track)),
              units));
    }
    return pages;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(sentence(3 + random.nextInt(20))).append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private String code() {
    return random.nextInt(3) > 0
        ? ""
        : "func New" + pick(latin) + "(" + pick(latin) + "_" + pick(latin) + " string) {}\n";
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    boolean chinese = random.nextBoolean();
    for (int i = 0; i < words; i++) {
      boolean mixed = random.nextInt(12) == 0;
      text.append(chinese != mixed ? pick(han) : " " + pick(latin) + " ");
      if (chinese && random.nextInt(9) == 0) {
        text.append("，");
      }
    }
    return text.append(chinese ? "。" : ".").toString();
  }
}
