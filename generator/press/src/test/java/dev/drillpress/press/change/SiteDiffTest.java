package dev.drillpress.press.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares sites that are made of nothing but tables and pages. */
class SiteDiffTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** A table in the making: names, then rows. */
  private record Table(List<String> columns, List<List<Object>> rows) {
    Table copy() {
      List<List<Object>> copied = new ArrayList<>();
      rows.forEach(row -> copied.add(new ArrayList<>(row)));
      return new Table(new ArrayList<>(columns), copied);
    }
  }

  @Test
  void what_it_says_applied_to_the_old_table_gives_the_new_one() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      Table old = table(random);
      Table now = edited(old, random);
      String context = "seed " + seed + ", round " + round + ": " + old + " -> " + now;
      JsonNode said = said(site(old, false), site(now, false));
      if (said.path("tables").isEmpty()) {
        assertThat(rows(now)).as(context).isEqualTo(rows(old));
        assertThat(now.columns()).as(context).isEqualTo(old.columns());
      } else {
        JsonNode change = said.path("tables").path(0);
        assertThat(Applied.to(change, rows(old))).as(context).isEqualTo(rows(now));
      }
    }
  }

  @Test
  void what_was_written_is_read_again() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Table old = table(random);
      Changes changes = changes(site(old, false), site(edited(old, random), false));
      byte[] written = ChangesJson.write(changes);
      Checked<Changes> read =
          ChangesReader.read(SourceFile.of("r.json", new String(written, StandardCharsets.UTF_8)));
      assertThat(read.diagnostics()).isEmpty();
      assertThat(ChangesJson.write(read.value().orElseThrow())).isEqualTo(written);
    }
  }

  @Test
  void rows_are_told_apart_by_their_labels() {
    Table old = of("city,year,pay", "Beijing,2024,51", "Shanghai,2024,42", "Beijing,2025,52");
    Table now = of("city,year,pay", "Shanghai,2024,44.1", "Beijing,2024,51", "Wuhan,2025,30");
    TableChange change = changes(site(old, false), site(now, false)).tables().get(0);
    assertThat(change.key()).containsExactly("city", "year");
    assertThat(ChangesText.write(changes(site(old, false), site(now, false)), (c, t) -> t))
        .contains("~ Shanghai, 2024: pay 42 -> 44.1 CNY (+2.1, +5 %)")
        .contains("- Beijing, 2025: pay 52")
        .contains("+ Wuhan, 2025: pay 30")
        .doesNotContain("Beijing, 2024:");
  }

  @Test
  void one_row_needs_no_label_and_percentages_change_by_points() {
    Changes changes = changes(site(of("share", "25"), false), site(of("share", "27.5"), false));
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
    Table old = of("region,n,pay", "North,23,1308524.61", "South,22,1055185.32");
    Table now = of("region,n,pay", "North,24,1308999.99", "East,5,777777.77");
    Changes changes = changes(site(old, true), site(now, true));
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
    assertThat(changes(site(old, false), site(now, true)).tables().get(0).withheld()).isTrue();
    assertThat(changes(site(old, true), site(now, false)).tables().get(0).withheld()).isTrue();
  }

  @Test
  void sentences_are_found_by_what_stands_around_their_values() {
    String frame =
        "<html lang=en><main><h1>Pay</h1><p>First. Pay is <data data-from=t.pay>%s</data>"
            + " now, P99 at 3.2 ms. And <b><data data-from=t.n>%s</data></b> rows.</p>%s</main>";
    Map<String, byte[]> old = site(of("pay", "1"), false);
    Map<String, byte[]> now = site(of("pay", "2"), false);
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
    Map<String, byte[]> old = site(of("pay", "1"), false);
    Map<String, byte[]> now = site(of("pay", "2"), false);
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
    Table old = of("name,pay", hostile + ",1", "other,1");
    Table now = of("name,pay", hostile + ",2", "other,1");
    Map<String, byte[]> after = site(now, false);
    String comment = ChangesMarkdown.write(changes(site(old, false), after));
    String row = comment.lines().filter(l -> l.contains("team")).findFirst().orElseThrow();
    assertThat(row).doesNotContain("@", "<", "[", "`", "http:");
    assertThat(row.chars().filter(c -> c == '|')).hasSize(7);
  }

  @Test
  void a_terminal_gets_no_control_characters_of_the_data() {
    Table old = of("name,pay", "a\u001b[2J\u0007b,1", "c,1");
    Table now = of("name,pay", "a\u001b[2J\u0007b,2", "c,1");
    assertThat(ChangesText.write(changes(site(old, false), site(now, false)), (c, t) -> t))
        .doesNotContain("\u001b", "\u0007");
  }

  private static Cell number(String text) {
    return new Cell(Cell.Kind.NUMBER, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Table of(String names, String... rows) {
    List<List<Object>> all = new ArrayList<>();
    for (String row : rows) {
      List<Object> cells = new ArrayList<>();
      for (String cell : row.split(",")) {
        cells.add(cell.matches("-?[0-9.]+") ? (Object) new BigDecimal(cell) : cell);
      }
      all.add(cells);
    }
    return new Table(List.of(names.split(",")), all);
  }

  /** Few different values, so that rows repeat and labels do not always tell them apart. */
  private static Table table(Random random) {
    int columns = 1 + random.nextInt(4);
    List<String> names = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      names.add("c" + c);
    }
    List<List<Object>> rows = new ArrayList<>();
    int many = random.nextInt(7);
    for (int r = 0; r < many; r++) {
      List<Object> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        row.add(value(c, r, random));
      }
      rows.add(row);
    }
    return new Table(names, rows);
  }

  private static Object value(int column, int row, Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> random.nextBoolean();
      default ->
          column == 0
              ? "k" + (random.nextInt(4) == 0 ? random.nextInt(3) : row)
              : new BigDecimal(random.nextInt(400)).movePointLeft(random.nextInt(3));
    };
  }

  private static Table edited(Table old, Random random) {
    Table now = old.copy();
    int edits = random.nextInt(4);
    for (int e = 0; e < edits; e++) {
      edit(now, random);
    }
    return now;
  }

  private static void edit(Table now, Random random) {
    int rows = now.rows().size();
    int at = rows == 0 ? 0 : random.nextInt(rows);
    int column = random.nextInt(now.columns().size());
    switch (random.nextInt(6)) {
      case 0 -> now.rows().add(at, rowOf(now, random));
      case 1 -> {
        if (rows > 0) {
          now.rows().remove(at);
        }
      }
      case 2 -> Collections.shuffle(now.rows(), random);
      case 3 -> {
        now.columns().add(column, "n" + random.nextInt(1_000_000));
        now.rows().forEach(row -> row.add(column, value(1, 0, random)));
      }
      case 4 -> {
        if (now.columns().size() > 1) {
          now.columns().remove(column);
          now.rows().forEach(row -> row.remove(column));
        }
      }
      default -> {
        if (rows > 0) {
          now.rows().get(at).set(column, value(column, at, random));
        }
      }
    }
  }

  private static List<Object> rowOf(Table table, Random random) {
    List<Object> row = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      row.add(value(c, 9, random));
    }
    return row;
  }

  private static JsonNode said(Map<String, byte[]> old, Map<String, byte[]> now)
      throws IOException {
    return JSON.readTree(ChangesJson.write(changes(old, now)));
  }

  private static Changes changes(Map<String, byte[]> old, Map<String, byte[]> now) {
    return SiteDiff.of(published(old), published(now)).value().orElseThrow();
  }

  private static PublishedSite published(Map<String, byte[]> files) {
    return PublishedSite.read("a site", SiteFiles.memory(files)).value().orElseThrow();
  }

  private static ArrayNode rows(Table table) throws IOException {
    // Through text, so that numbers are those that a reader of the file sees.
    return (ArrayNode) JSON.readTree(JSON.writeValueAsBytes(data(table)));
  }

  private static ArrayNode data(Table table) {
    ArrayNode data = JSON.createArrayNode();
    for (List<Object> row : table.rows()) {
      ArrayNode cells = data.addArray();
      for (Object cell : row) {
        if (cell instanceof BigDecimal number) {
          cells.add(number);
        } else if (cell instanceof Boolean truth) {
          cells.add(truth);
        } else {
          String text = cell.toString();
          cells.add(text.isEmpty() ? JSON.nullNode() : JSON.getNodeFactory().textNode(text));
        }
      }
    }
    return data;
  }

  /** A site with one table `t` that the page `p.html` shows. */
  private static Map<String, byte[]> site(Table table, boolean persons) {
    ObjectNode about = JSON.createObjectNode().put("id", "t");
    about.putObject("title").put("en", "T");
    for (String name : table.columns()) {
      ObjectNode column = about.withArray("columns").addObject().put("name", name);
      if (!name.equals("city") && !name.equals("name")) {
        column.put("unit", name.equals("share") ? "%" : name.equals("pay") ? "CNY" : "1");
      }
    }
    about.put("rows", table.rows().size());
    ObjectNode source = about.withArray("sources").addObject().put("id", "s");
    if (persons) {
      source.put("individuals", true);
    }
    about.put("sql", "SELECT 1").put("kind", "claimed").put("hash", "" + table.hashCode());
    ObjectNode listed = about.deepCopy();
    listed.withArray("pages").add("/p.html");
    ObjectNode index = JSON.createObjectNode();
    index.withArray("tables").add(listed);
    about.set("data", data(table));
    Map<String, byte[]> files = new HashMap<>();
    files.put("data/index.json", bytes(index.toString()));
    files.put("data/t.json", bytes(about.toString()));
    return files;
  }
}
