package dev.drillpress.press.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares sites that are made of nothing but tables and pages. */
class SiteDiffTest {
  @Test
  void what_it_says_applied_to_the_old_table_gives_the_new_one() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      MadeTable old = MadeTable.random(random);
      MadeTable now = old.edited(random);
      String context = "seed " + seed + ", round " + round + ": " + old + " -> " + now;
      JsonNode said = said(MadeTable.site(old, false), MadeTable.site(now, false));
      if (said.path("tables").isEmpty()) {
        assertThat(MadeTable.rows(now)).as(context).isEqualTo(MadeTable.rows(old));
        assertThat(now.columns()).as(context).isEqualTo(old.columns());
      } else {
        JsonNode change = said.path("tables").path(0);
        assertThat(Applied.to(change, MadeTable.rows(old)))
            .as(context)
            .isEqualTo(MadeTable.rows(now));
      }
    }
  }

  @Test
  void what_was_written_is_read_again() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      MadeTable old = MadeTable.random(random);
      Changes changes =
          changes(MadeTable.site(old, false), MadeTable.site(old.edited(random), false));
      byte[] written = ChangesJson.write(changes);
      Checked<Changes> read =
          ChangesReader.read(SourceFile.of("r.json", new String(written, StandardCharsets.UTF_8)));
      assertThat(read.diagnostics()).isEmpty();
      assertThat(ChangesJson.write(read.value().orElseThrow())).isEqualTo(written);
    }
  }

  @Test
  void rows_are_told_apart_by_their_labels() {
    MadeTable old =
        MadeTable.of("city,year,pay", "Beijing,2024,51", "Shanghai,2024,42", "Beijing,2025,52");
    MadeTable now =
        MadeTable.of("city,year,pay", "Shanghai,2024,44.1", "Beijing,2024,51", "Wuhan,2025,30");
    TableChange change =
        changes(MadeTable.site(old, false), MadeTable.site(now, false)).tables().get(0);
    assertThat(change.key()).containsExactly("city", "year");
    assertThat(
            ChangesText.write(
                changes(MadeTable.site(old, false), MadeTable.site(now, false)), (c, t) -> t))
        .contains("~ Shanghai, 2024: pay 42 -> 44.1 CNY (+2.1, +5 %)")
        .contains("- Beijing, 2025: pay 52")
        .contains("+ Wuhan, 2025: pay 30")
        .doesNotContain("Beijing, 2024:");
  }

  @Test
  void one_row_needs_no_label_and_percentages_change_by_points() {
    Changes changes =
        changes(
            MadeTable.site(MadeTable.of("share", "25"), false),
            MadeTable.site(MadeTable.of("share", "27.5"), false));
    assertThat(ChangesText.write(changes, (c, t) -> t))
        .contains("~ share 25 -> 27.5 % (+2.5 points)");
  }

  @Test
  void a_change_of_a_number_is_exact_and_its_percentage_rounded_half_even() {
    Cell three = new Cell(Cell.Kind.NUMBER, "3");
    assertThat(new Cell(Cell.Kind.NUMBER, "2").minus(three)).contains(new BigDecimal("-1"));
    assertThat(new Cell(Cell.Kind.NUMBER, "2").percentOf(three)).contains(new BigDecimal("-33.33"));
    assertThat(new Cell(Cell.Kind.NUMBER, "-2").percentOf(new Cell(Cell.Kind.NUMBER, "-4")))
        .contains(new BigDecimal("50.00"));
    assertThat(new Cell(Cell.Kind.NUMBER, "1000.0001").percentOf(number("1000")))
        .contains(new BigDecimal("0.00001"));
    assertThat(number("5").percentOf(number("0"))).isEmpty();
    assertThat(number("5").minus(Cell.NONE)).isEmpty();
  }

  @Test
  void of_tables_about_persons_nothing_is_told_but_that_they_changed() {
    MadeTable old = MadeTable.of("region,n,pay", "North,23,1308524.61", "South,22,1055185.32");
    MadeTable now = MadeTable.of("region,n,pay", "North,24,1308999.99", "East,5,777777.77");
    Changes changes = changes(MadeTable.site(old, true), MadeTable.site(now, true));
    assertThat(changes.tables()).hasSize(1);
    assertThat(changes.tables().get(0).withheld()).isTrue();
    List<String> texts =
        List.of(
            new String(ChangesJson.write(changes), StandardCharsets.UTF_8),
            ChangesText.write(changes, (c, t) -> t),
            ChangesMarkdown.write(changes));
    for (String text : texts) {
      assertThat(text)
          .doesNotContain("1308524.61", "1,308,524.61", "1308999.99", "777777.77")
          .doesNotContain("South", "East", "North", "23", "24");
    }
    // A site that begins or ceases to say so is not trusted on its other side either.
    assertThat(
            changes(MadeTable.site(old, false), MadeTable.site(now, true))
                .tables()
                .get(0)
                .withheld())
        .isTrue();
    assertThat(
            changes(MadeTable.site(old, true), MadeTable.site(now, false))
                .tables()
                .get(0)
                .withheld())
        .isTrue();
  }

  @Test
  void sentences_are_found_by_what_stands_around_their_values() {
    String frame =
        "<html lang=en><main><h1>Pay</h1><p>First. Pay is <data data-from=t.pay>%s</data>"
            + " now, P99 at 3.2 ms. And <b><data data-from=t.n>%s</data></b> rows.</p>%s</main>";
    Map<String, byte[]> old = MadeTable.site(MadeTable.of("pay", "1"), false);
    Map<String, byte[]> now = MadeTable.site(MadeTable.of("pay", "2"), false);
    old.put("p.html", bytes(frame.formatted("CNY 1", "7", "")));
    now.put(
        "p.html",
        bytes(frame.formatted("CNY 2", "7", "<ul><li>New: <data data-from=t.pay>2</data></ul>")));
    PageChange page = changes(old, now).pages().get(0);
    assertThat(page.title()).isEqualTo("Pay");
    assertThat(page.sentences().stream().map(Object::toString))
        .containsExactly(
            "Sentence[before=Optional[Pay is CNY 1 now, P99 at 3.2 ms.], "
                + "after=Optional[Pay is CNY 2 now, P99 at 3.2 ms.]]",
            "Sentence[before=Optional.empty, after=Optional[New: 2]]");
  }

  @Test
  void chinese_sentences_are_cut_too() {
    String frame =
        "<html lang=zh-Hans><main><h1>薪</h1><p>前一句。现在是 <data data-from=t.pay>%s</data> 元。后一句。";
    Map<String, byte[]> old = MadeTable.site(MadeTable.of("pay", "1"), false);
    Map<String, byte[]> now = MadeTable.site(MadeTable.of("pay", "2"), false);
    old.put("p.html", bytes(frame.formatted("1")));
    now.put("p.html", bytes(frame.formatted("2")));
    assertThat(changes(old, now).pages().get(0).sentences())
        .containsExactly(
            new PageChange.Sentence(
                java.util.Optional.of("现在是 1 元。"), java.util.Optional.of("现在是 2 元。")));
  }

  @Test
  void nothing_in_a_comment_is_markup_of_the_data() {
    String hostile = "@team <img src=x> [l](http://e.example) | `c` #1";
    MadeTable old = MadeTable.of("name,pay", hostile + ",1", "other,1");
    MadeTable now = MadeTable.of("name,pay", hostile + ",2", "other,1");
    Map<String, byte[]> after = MadeTable.site(now, false);
    String comment = ChangesMarkdown.write(changes(MadeTable.site(old, false), after));
    String row = comment.lines().filter(l -> l.contains("team")).findFirst().orElseThrow();
    assertThat(row).doesNotContain("@", "<", "[", "`", "http:");
    assertThat(row.chars().filter(c -> c == '|')).hasSize(7);
  }

  @Test
  void a_terminal_gets_no_control_characters_of_the_data() {
    MadeTable old = MadeTable.of("name,pay", "a\u001b[2J\u0007b,1", "c,1");
    MadeTable now = MadeTable.of("name,pay", "a\u001b[2J\u0007b,2", "c,1");
    assertThat(
            ChangesText.write(
                changes(MadeTable.site(old, false), MadeTable.site(now, false)), (c, t) -> t))
        .doesNotContain("\u001b", "\u0007");
  }

  private static Cell number(String text) {
    return new Cell(Cell.Kind.NUMBER, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode said(Map<String, byte[]> old, Map<String, byte[]> now)
      throws IOException {
    return MadeTable.JSON.readTree(ChangesJson.write(changes(old, now)));
  }

  private static Changes changes(Map<String, byte[]> old, Map<String, byte[]> now) {
    return SiteDiff.of(published(old), published(now)).value().orElseThrow();
  }

  private static PublishedSite published(Map<String, byte[]> files) {
    return PublishedSite.read("a site", SiteFiles.memory(files)).value().orElseThrow();
  }
}
