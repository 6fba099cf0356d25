package dev.drillpress.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.search.Disk;
import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.index.IndexSettings;
import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import dev.drillpress.search.query.Answer.Count;
import dev.drillpress.search.query.Answer.Marked;
import dev.drillpress.search.query.Answer.Result;
import dev.drillpress.search.query.Answer.Translation;
import dev.drillpress.search.query.Request.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries mean, on a small site in two languages. */
class QueryTest {
  private static final IndexSettings SETTINGS =
      new IndexSettings(
          List.of("en", "zh"),
          List.of("track", "skill"),
          Variants.of("體体發发網网"),
          List.of(List.of("escape analysis", "逃逸分析"), List.of("GC", "垃圾回收")));

  private static final List<IndexedPage> PAGES =
      List.of(
          page("en/pool/", "en", "pool", "What does a pool save?", 100, "gc", List.of("go"))
              .unit("", "", "A sync.Pool keeps buffers between collections of the GC.", "")
              .unit("answer", "Answer", "Escape analysis of newUser is done before.", "p.Get()")
              .page(),
          page("zh/pool/", "zh", "pool", "池能省下什么？", 100, "gc", List.of("go"))
              .unit("", "", "sync.Pool 在两次垃圾回收之间留住缓冲。", "")
              .unit("答案", "答案", "逃逸分析在此之前完成。", "p.Get()")
              .page(),
          page("en/mesh/", "en", "mesh", "Service mesh", 100, "mesh", List.of("go", "java"))
              .unit("", "", "Retry budgets of a service mesh; analysis of an escape.", "")
              .page(),
          page("zh/mesh/", "zh", "mesh", "服务网格", 100, "mesh", List.of("go", "java"))
              .unit("", "", "服务网格的重试预算。服务，网格。", "")
              .page(),
          page("en/queue/", "en", "queue", "Queues", 100, "mesh", List.of("java"))
              .unit("", "", "A bounded queue sheds load; retry later, with jitter.", "new_user")
              .page());

  private final Disk disk = Disk.of(SETTINGS, PAGES);

  private record Draft(IndexedPage page) {
    Draft unit(String anchor, String heading, String body, String code) {
      List<Unit> units = new java.util.ArrayList<>(page.units());
      units.add(new Unit(anchor, heading, body, code));
      return new Draft(
          new IndexedPage(
              page.url(),
              page.language(),
              page.group(),
              page.title(),
              page.tags(),
              page.boost(),
              page.filters(),
              units));
    }
  }

  private static Draft page(
      String url,
      String language,
      String group,
      String title,
      int boost,
      String track,
      List<String> skills) {
    Map<String, List<String>> filters = Map.of("track", List.of(track), "skill", skills);
    return new Draft(
        new IndexedPage(url, language, group, title, List.of(track), boost, filters, List.of()));
  }

  private Answer ask(Request request) {
    return disk.ask(disk.open(), request);
  }

  private String urls(String query) {
    return String.join(
        " ",
        ask(Request.of(query, 10)).results().stream()
            .map(r -> r.url() + (r.missing().isEmpty() ? "" : "!" + r.missing().get(0)))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "服务网格            | zh/mesh/",
        "网格的重            | zh/mesh/",
        "務網格             | ''",
        "服务的             | ''",
        "mesh              | en/mesh/ en/queue/",
        "MESH budgets      | en/mesh/",
        "jitt              | en/queue/",
        "newUser           | en/pool/#answer",
        "user              | en/pool/#answer en/queue/",
        "NewUs             | en/pool/#answer",
        "new_user          | en/pool/#answer en/queue/",
        "sync.pool         | en/pool/",
        "\"service mesh\"  | en/mesh/",
        "\"mesh service\"  | ''",
        "retry -jitter     | en/mesh/",
        "retry -\"service mesh\" | en/queue/",
        "-retry            | en/mesh/ en/queue/",
        "colections        | en/pool/",
        "collectoins       | en/pool/",
        "xollections       | en/pool/",
        "qeueu             | ''",
        "retry load queue  | en/queue/",
        "retry bounded mesh budgets | en/mesh/!bounded en/queue/!budgets",
        "gc                | en/pool/",
      })
  void queries_find_these_pages(String query, String urls) {
    assertThat(urls(query)).isEqualTo("''".equals(urls) ? "" : urls);
  }

  @Test
  void a_word_that_is_finished_is_no_beginning() {
    assertThat(urls("jitt ")).isEmpty();
    assertThat(urls("jitter ")).isEqualTo("en/queue/");
  }

  @Test
  void a_translation_pair_is_one_result_in_the_readers_language() {
    for (String query : List.of("escape analysis", "逃逸分析")) {
      Answer answer = ask(new Request(query, List.of(), "zh", 0, 10, false));
      Result first = answer.results().get(0);
      assertThat(first.url()).isEqualTo("zh/pool/#答案");
      assertThat(first.translations())
          .containsExactly(new Translation("en", "en/pool/", "What does a pool save?"));
    }
  }

  @Test
  void words_side_by_side_come_before_words_apart() {
    assertThat(urls("escape analysis")).startsWith("en/pool/#answer ");
  }

  @Test
  void what_was_found_is_marked() {
    Result result = ask(Request.of("逃逸分析", 1)).results().get(0);
    assertThat(marks(result.excerpt())).containsExactly("逃逸分析");
    assertThat(result.heading().text()).isEqualTo("答案");
    assertThat(marks(ask(Request.of("sav poo", 1)).results().get(0).title()))
        .containsExactly("pool");
    assertThat(marks(ask(Request.of("pool sav", 1)).results().get(0).title()))
        .containsExactly("pool", "save");
  }

  private static List<String> marks(Marked marked) {
    return marked.marks().stream().map(m -> marked.text().substring(m.start(), m.end())).toList();
  }

  @Test
  void filters_leave_some_pages_and_counts_say_what_others_would() {
    Request request =
        new Request(
            "retry",
            List.of(new Choice("skill", "java"), new Choice("track", "mesh")),
            "",
            0,
            10,
            true);
    Answer answer = ask(request);
    assertThat(answer.pages()).containsExactlyInAnyOrder(2, 4);
    assertThat(answer.counts())
        .containsExactly(
            new Count("language", "en", 2),
            new Count("track", "mesh", 2),
            new Count("skill", "go", 1),
            new Count("skill", "java", 2));
    Request english = new Request("池", List.of(new Choice("language", "en")), "", 0, 10, true);
    assertThat(ask(english).total()).isZero();
    assertThat(ask(english).counts()).contains(new Count("language", "zh", 1));
    Request none = new Request("retry", List.of(new Choice("track", "?")), "", 0, 10, false);
    assertThat(ask(none).total()).isZero();
  }

  @Test
  void traditional_and_wide_forms_find_simplified_and_narrow_ones() {
    assertThat(urls("服务網格")).isEqualTo("zh/mesh/");
    assertThat(urls("ｓｙｎｃ．Ｐｏｏｌ")).startsWith("en/pool/");
  }

  @Test
  void corrections_are_named() {
    assertThat(ask(Request.of("colections", 1)).corrections()).containsExactly("collections");
    assertThat(ask(Request.of("\"colections\"", 1)).total()).isZero();
  }

  @Test
  void results_can_be_leafed_through() {
    List<Result> all = ask(Request.of("retry", 10)).results();
    Answer second = ask(new Request("retry", List.of(), "", 1, 1, false));
    assertThat(second.results()).isEqualTo(all.subList(1, 2));
    assertThat(second.total()).isEqualTo(all.size());
  }
}
