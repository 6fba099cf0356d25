package dev.drillpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drillpress.search.Corpus;
import dev.drillpress.search.Disk;
import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.index.IndexedPage.Unit;
import dev.drillpress.search.query.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the files of an index are. */
class IndexWriterTest {
  private static final long SEED = 3;

  private static Disk disk(int pages) {
    return Disk.of(Corpus.settings(), new Corpus(SEED, 2_500).pages(pages));
  }

  private static IndexedPage page(String url, String body) {
    Unit unit = new Unit("", "", body, "");
    return new IndexedPage(url, "en", url, "T", List.of(), 100, Map.of(), List.of(unit));
  }

  @Test
  void the_same_pages_give_the_same_files() {
    Disk first = disk(150);
    Disk second = disk(150);
    assertThat(second.root()).isEqualTo(first.root());
    assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
    first.files().forEach((name, bytes) -> assertThat(second.files().get(name)).isEqualTo(bytes));
  }

  @Test
  void another_text_gives_another_root_and_leaves_most_excerpts_as_they_are() {
    List<IndexedPage> pages = new Corpus(SEED, 2_500).pages(300);
    Disk first = Disk.of(Corpus.settings(), pages);
    List<IndexedPage> changed = new java.util.ArrayList<>(pages);
    changed.set(299, page("p299/", "something else"));
    Disk second = Disk.of(Corpus.settings(), changed);
    assertThat(second.root()).isNotEqualTo(first.root());
    long excerpts = first.files().keySet().stream().filter(n -> n.startsWith("e")).count();
    long kept =
        first.files().keySet().stream()
            .filter(n -> n.startsWith("e") && second.files().containsKey(n))
            .count();
    assertThat(kept).isGreaterThanOrEqualTo(excerpts - 2);
  }

  @Test
  void names_can_be_those_of_files_on_any_host() {
    assertThat(disk(40).files().keySet()).allMatch(n -> n.matches("[a-z]\\d+-[a-z2-7]{5}\\.bin"));
  }

  @Test
  void no_pages_are_an_index_in_which_nothing_is_found() {
    Disk disk = Disk.of(Corpus.settings(), List.of());
    assertThat(disk.ask(disk.open(), Request.of("anything 一", 5)).total()).isZero();
  }

  @Test
  void a_page_without_sections_is_found_by_its_title() {
    IndexedPage page =
        new IndexedPage("u/", "en", "u", "Empty", List.of("t"), 100, Map.of(), List.of());
    Disk disk = Disk.of(Corpus.settings(), List.of(page));
    assertThat(disk.ask(disk.open(), Request.of("empty", 5)).results().get(0).url())
        .isEqualTo("u/");
  }

  @Test
  void a_long_page_has_several_chunks_and_a_long_section_is_whole() {
    String text = "一二三四五六七八九十。".repeat(400);
    List<Unit> units =
        List.of(
            new Unit("a", "", text, ""),
            new Unit("b", "", text, ""),
            new Unit("c", "", text + "终", ""));
    IndexedPage page = new IndexedPage("u/", "zh", "u", "T", List.of(), 100, Map.of(), units);
    Disk disk = Disk.of(Corpus.settings(), List.of(page, page("v/", "last")));
    assertThat(disk.files().keySet().stream().filter(n -> n.startsWith("e"))).hasSize(2);
    assertThat(disk.ask(disk.open(), Request.of("十。终", 5)).total()).isOne();
    assertThat(disk.ask(disk.open(), Request.of("终", 5)).results().get(0).url()).isEqualTo("u/#c");
  }

  @Test
  void control_characters_of_texts_do_not_break_the_files() {
    String odd = "a\u001fb\u001ec\u001dd\u0000\n\te\ud800f";
    IndexedPage page =
        new IndexedPage(
            "u/",
            "en",
            "u",
            odd,
            List.of(odd),
            100,
            Map.of("track", List.of(odd)),
            List.of(new Unit(odd, odd, odd, odd)));
    Disk disk = Disk.of(Corpus.settings(), List.of(page));
    Request request = new Request("c", List.of(), "", 0, 5, true);
    assertThat(disk.ask(disk.open(), request).results().get(0).excerpt().text())
        .isEqualTo("a b c d \n\te\ud800f");
  }

  @Test
  void only_the_variants_that_the_site_needs_are_kept() {
    IndexSettings settings =
        new IndexSettings(List.of("en"), List.of(), Variants.of("體体發发"), List.of());
    Disk none = Disk.of(settings, List.of(page("u/", "text")));
    Disk one = Disk.of(settings, List.of(page("u/", "text 发")));
    assertThat(none.ask(none.open(), Request.of("發", 5)).total()).isZero();
    assertThat(one.ask(one.open(), Request.of("發", 5)).total()).isOne();
  }

  @Test
  void what_cannot_be_written_is_refused() {
    IndexWriter writer = new IndexWriter(Corpus.settings(), f -> {});
    IndexedPage french = new IndexedPage("u/", "fr", "u", "T", List.of(), 100, Map.of(), List.of());
    assertThatThrownBy(() -> writer.add(french)).hasMessageContaining("fr");
    assertThatThrownBy(
            () -> new IndexedPage("u/", "en", "u", "T", List.of(), 0, Map.of(), List.of()))
        .hasMessageContaining("boost");
  }
}
