package dev.drillpress.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.search.Disk;
import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.index.IndexSettings;
import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of two pages comes first. The scores themselves are kept too: both ends must agree. */
class RankingTest {
  private static final String FILLER = "Words that nobody asks for stand here and there. ";

  private final List<IndexedPage> pages = new ArrayList<>();

  private RankingTest page(String url, String title, int boost, Unit... units) {
    pages.add(new IndexedPage(url, "en", url, title, List.of(), boost, Map.of(), List.of(units)));
    return this;
  }

  private static Unit body(String text) {
    return new Unit("a", "", text, "");
  }

  private List<String> order(String query) {
    IndexSettings settings = new IndexSettings(List.of("en"), List.of(), Variants.NONE, List.of());
    Disk disk = Disk.of(settings, pages);
    return disk.ask(disk.open(), Request.of(query, 20)).results().stream()
        .map(r -> r.url() + " " + r.score())
        .toList();
  }

  private List<String> urls(String query) {
    return order(query).stream().map(r -> r.split(" ")[0]).toList();
  }

  @Test
  void titles_before_headings_before_texts_before_programs() {
    page("code", "One", 100, new Unit("a", "", FILLER, "mutex"));
    page("text", "Two", 100, body(FILLER + "mutex"));
    page("heading", "Three", 100, new Unit("a", "mutex", FILLER, ""));
    page("title", "mutex", 100, body(FILLER));
    assertThat(order("mutex "))
        .containsExactly("title#a 26400", "heading#a 23300", "text#a 14800", "code#a 9600");
  }

  @Test
  void often_before_once_but_not_tenfold() {
    page("once", "One", 100, body("mutex " + FILLER.repeat(2)));
    page("often", "Two", 100, body("mutex ".repeat(10) + FILLER));
    List<String> order = order("mutex ");
    assertThat(order).first().asString().startsWith("often");
    int often = Integer.parseInt(order.get(0).split(" ")[1]);
    int once = Integer.parseInt(order.get(1).split(" ")[1]);
    assertThat(often).isLessThan(once * 4);
  }

  @Test
  void short_texts_before_long_ones() {
    page("long", "One", 100, body("mutex " + FILLER.repeat(40)));
    page("short", "Two", 100, body("mutex " + FILLER));
    assertThat(urls("mutex ")).containsExactly("short#a", "long#a");
  }

  @Test
  void whole_words_before_beginnings() {
    page("begins", "One", 100, body("mutexes " + FILLER));
    page("whole", "Two", 100, body("mutex " + FILLER));
    assertThat(urls("mutex")).containsExactly("whole#a", "begins#a");
  }

  @Test
  void close_before_far() {
    page("far", "One", 100, body("mutex " + FILLER.repeat(3) + " starvation"));
    page("close", "Two", 100, body(FILLER.repeat(3) + "mutex starvation"));
    page("apart", "Three", 100, body("mutex " + FILLER), body("starvation " + FILLER.repeat(2)));
    assertThat(urls("mutex starvation ").get(0)).isEqualTo("close#a");
  }

  @Test
  void rare_words_count_more() {
    for (int i = 0; i < 20; i++) {
      page("x" + i, "X", 100, body("common " + FILLER));
    }
    page("rare", "One", 100, body("rare rest " + FILLER));
    page("common", "Two", 100, body("common rest " + FILLER));
    assertThat(urls("rest common rare ").get(0)).isEqualTo("rare#a");
  }

  @Test
  void authors_can_lift_and_lower_pages() {
    page("low", "One", 50, body("mutex " + FILLER));
    page("plain", "Two", 100, body("mutex " + FILLER));
    page("high", "Three", 300, body("mutex " + FILLER));
    assertThat(urls("mutex ")).containsExactly("high#a", "plain#a", "low#a");
  }

  @Test
  void all_words_before_most_whatever_the_scores() {
    page("most", "mutex starvation", 1000, body("mutex starvation"));
    page(
        "all", "One", 1, body("mutex " + FILLER.repeat(9) + " starvation"), body("fair " + FILLER));
    assertThat(urls("mutex starvation fair ")).containsExactly("all#a", "most#a");
  }

  @Test
  void the_section_with_most_of_it_is_linked() {
    Unit first = new Unit("first", "First", "mutex " + FILLER, "");
    Unit second = new Unit("second", "Second", "mutex starvation", "");
    page("p", "One", 100, first, second);
    assertThat(urls("mutex starvation ")).containsExactly("p#second");
  }

  @Test
  void equal_pages_stay_in_the_order_of_the_site() {
    page("b", "One", 100, body("mutex"));
    page("a", "One", 100, body("mutex"));
    assertThat(urls("mutex ")).containsExactly("b#a", "a#a");
  }
}
