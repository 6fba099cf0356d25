package dev.drillpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import dev.drillpress.search.query.Request;
import dev.drillpress.search.query.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the index finds and what reading all texts finds. */
class OracleTest {
  private static final long SEED = 20_261_125;

  private static Stream<String> texts(IndexedPage page) {
    List<String> texts = new ArrayList<>(List.of(page.title(), String.join(", ", page.tags())));
    for (Unit unit : page.units()) {
      texts.addAll(List.of(unit.heading(), unit.body(), unit.code()));
    }
    return texts.stream();
  }

  private static List<Integer> scan(List<IndexedPage> pages, Predicate<String> text) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (texts(pages.get(i)).anyMatch(text)) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<Integer> search(Disk disk, SearchIndex index, String query) {
    return disk.ask(index, Request.of(query, 3)).pages();
  }

  private static void hanRunsAreExact(int characters, int pageCount, int queries) {
    List<IndexedPage> pages = new Corpus(SEED, characters).pages(pageCount);
    Disk disk = Disk.of(Corpus.settings(), pages);
    SplittableRandom random = new SplittableRandom(SEED);
    SearchIndex warm = disk.open();
    for (int i = 0; i < queries; i++) {
      String query = Queries.han(random, pages, 2 + i % 7);
      if (i % 5 == 4) {
        // Mostly nowhere, with all of its pairs somewhere.
        query = query.substring(0, query.length() - 1) + Queries.han(random, pages, 1);
      }
      String run = query;
      assertThat(search(disk, i % 9 == 0 ? disk.open() : warm, query))
          .as("%s, seed %d", query, SEED)
          .containsExactlyInAnyOrderElementsOf(scan(pages, t -> t.contains(run)));
    }
  }

  @Test
  void runs_of_2_to_8_han_characters_are_found_exactly() {
    hanRunsAreExact(2_500, 400, 700);
  }

  @Test
  void runs_are_exact_where_all_pairs_are_everywhere() {
    hanRunsAreExact(12, 200, 700);
  }

  @Test
  void single_han_characters_are_found_exactly() {
    List<IndexedPage> pages = new Corpus(SEED, 400).pages(120);
    Disk disk = Disk.of(Corpus.settings(), pages);
    SplittableRandom random = new SplittableRandom(SEED);
    SearchIndex index = disk.open();
    for (int i = 0; i < 100; i++) {
      String character = Queries.han(random, pages, 1);
      assertThat(search(disk, index, character))
          .as("%s, seed %d", character, SEED)
          .containsExactlyInAnyOrderElementsOf(scan(pages, t -> t.contains(character)));
    }
  }

  @Test
  void every_page_with_a_latin_word_or_a_word_that_begins_so_is_found() {
    List<IndexedPage> pages = new Corpus(SEED, 2_500).pages(400);
    Disk disk = Disk.of(Corpus.settings(), pages);
    SplittableRandom random = new SplittableRandom(SEED);
    SearchIndex index = disk.open();
    for (int i = 0; i < 400; i++) {
      String word = Queries.word(random, pages);
      String prefix = word.substring(0, Math.min(word.length(), 2 + i % 4));
      assertThat(search(disk, index, word + " "))
          .as("%s, seed %d", word, SEED)
          .containsAll(scan(pages, t -> Queries.words(t).contains(word)));
      assertThat(search(disk, index, prefix))
          .as("%s, seed %d", prefix, SEED)
          .containsAll(
              scan(pages, t -> Queries.words(t).stream().anyMatch(w -> w.startsWith(prefix))));
    }
  }

  @Test
  void a_finished_word_finds_no_page_without_it() {
    List<IndexedPage> pages = new Corpus(SEED, 2_500).pages(300);
    Disk disk = Disk.of(Corpus.settings(), pages);
    SplittableRandom random = new SplittableRandom(SEED + 1);
    SearchIndex index = disk.open();
    for (int i = 0; i < 200; i++) {
      String word = Queries.word(random, pages);
      // Parts of identifiers count: NewUser has user.
      assertThat(search(disk, index, word + " "))
          .as("%s, seed %d", word, SEED)
          .isSubsetOf(scan(pages, t -> Queries.words(t).stream().anyMatch(w -> w.endsWith(word))));
    }
  }

  @Test
  void two_words_find_the_pages_that_have_both_before_others() {
    List<IndexedPage> pages = new Corpus(SEED, 2_500).pages(300);
    Disk disk = Disk.of(Corpus.settings(), pages);
    SplittableRandom random = new SplittableRandom(SEED + 2);
    SearchIndex index = disk.open();
    for (int i = 0; i < 200; i++) {
      String han = Queries.han(random, pages, 2);
      String word = Queries.word(random, pages);
      List<Integer> both =
          pages.stream()
              .map(pages::indexOf)
              .filter(p -> texts(pages.get(p)).anyMatch(t -> t.contains(han)))
              .filter(p -> texts(pages.get(p)).anyMatch(t -> Queries.words(t).contains(word)))
              .toList();
      List<Integer> found = search(disk, index, han + " " + word + " ");
      assertThat(found).as("%s %s, seed %d", han, word, SEED).containsAll(both);
    }
  }
}
