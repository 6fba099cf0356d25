package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site of reports publishes, and what it must not. */
class ReportSitesTest {
  private static final Path SITE = Path.of("src", "test", "sites", "reports", "site");
  private static final int LEAST = 5;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void every_number_that_a_page_computes_is_published_with_its_origin() throws IOException {
    Map<String, byte[]> files = Projects.bake(SITE, 2);
    Map<String, JsonNode> index = new HashMap<>();
    for (JsonNode table : json.readTree(files.get("data/index.json")).path("tables")) {
      index.put(table.path("id").asText(), table);
      // What rests on no data states its own source, as formulas do.
      assertThat(table.path("sources").size() > 0 || table.has("formula") || table.has("sql"))
          .as("%s", table)
          .isTrue();
    }
    int values = 0;
    int cells = 0;
    for (String page : List.of("reports/pay.html", "zh/reports/pay.html", "reports/survey.html")) {
      Document html = Jsoup.parse(text(files, page));
      for (Element value : html.select("data.computed")) {
        String from = value.attr("data-from");
        String id = from.substring(0, from.lastIndexOf('.'));
        assertOrigin(index.get(id), page);
        assertThat(column(files, id, from.substring(from.lastIndexOf('.') + 1)))
            .as("%s in %s", from, page)
            .contains(value.attr("value"));
        assertThat(digits(value.text())).as("shown for %s", from).isNotEmpty();
        values++;
      }
      for (Element figure : html.select("figure.table")) {
        cells += compareTable(files, index, figure, page);
      }
    }
    assertThat(values).isGreaterThanOrEqualTo(8);
    assertThat(cells).isGreaterThanOrEqualTo(40);
  }

  private static void assertOrigin(JsonNode table, String page) {
    assertThat(table).as("a table of %s", page).isNotNull();
    boolean read = table.path("sources").path(0).path("id").equals(table.path("id"));
    assertThat(read || table.has("sql") || table.has("formula")).as("%s", table).isTrue();
  }

  /** Each number of a table stands in its JSON, rounded as the page shows it. */
  private int compareTable(
      Map<String, byte[]> files, Map<String, JsonNode> index, Element figure, String page)
      throws IOException {
    String download = figure.select("a[href$=.json]").attr("href");
    String id = download.replaceAll("^.*/data/", "").replaceAll("\\.json$", "");
    assertOrigin(index.get(id), page);
    List<List<String>> rows = rows(files, id);
    int cells = 0;
    for (Element row : figure.select("tbody tr")) {
      List<String> shown = row.select("th, td").eachText();
      assertThat(rows).as("%s of %s in %s", shown, id, page).anyMatch(r -> holds(r, shown));
      cells += shown.size();
    }
    return cells;
  }

  private static boolean holds(List<String> published, List<String> shown) {
    for (String cell : shown) {
      String number = digits(cell);
      if (number.matches("-?[0-9]+(\\.[0-9]+)?")) {
        int scale = new BigDecimal(number).scale();
        boolean found =
            published.stream()
                .filter(p -> p.matches("-?[0-9]+(\\.[0-9]+)?"))
                .map(p -> new BigDecimal(p).setScale(scale, RoundingMode.HALF_EVEN))
                .anyMatch(p -> p.compareTo(new BigDecimal(number)) == 0);
        if (!found) {
          return false;
        }
      }
    }
    return true;
  }

  private static String digits(String text) {
    return text.replace(",", "").replace('\u2212', '-').strip();
  }

  private List<String> column(Map<String, byte[]> files, String id, String name)
      throws IOException {
    JsonNode columns = table(files, id).path("columns");
    int at = -1;
    for (int i = 0; i < columns.size(); i++) {
      at = columns.path(i).path("name").asText().equals(name) ? i : at;
    }
    int column = at;
    return rows(files, id).stream().map(row -> row.get(column)).toList();
  }

  private JsonNode table(Map<String, byte[]> files, String id) throws IOException {
    return json.reader()
        .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(files.get("data/" + id + ".json"));
  }

  private List<List<String>> rows(Map<String, byte[]> files, String id) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table(files, id).path("data")) {
      List<String> cells = new ArrayList<>();
      row.forEach(
          cell ->
              cells.add(
                  cell.isNumber()
                      ? cell.decimalValue().toPlainString()
                      : cell.isNull() ? "" : cell.asText()));
      rows.add(cells);
    }
    return rows;
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void one_changed_row_changes_what_depends_on_it_and_nothing_else(@TempDir Path temp)
      throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Map<String, byte[]> before = Projects.bake(project, 2);
    Path data = project.resolve("site-data/pay/base.csv");
    Files.writeString(data, Files.readString(data).replace("North,TL,44", "North,TL,43"));
    assertThat(changed(before, Projects.bake(project, 2)))
        .containsExactly(
            "data/index.json",
            "data/pay/base.csv",
            "data/pay/base.json",
            "data/reports/pay/means.csv",
            "data/reports/pay/means.json",
            "data/reports/pay/top.csv",
            "data/reports/pay/top.json",
            "data/reports/pay/unordered.csv",
            "data/reports/pay/unordered.json",
            "reports/pay.html",
            "zh/reports/pay.html");
    Files.copy(
        SITE.resolve("site-data/pay/base.csv"),
        data,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Path people = project.resolve("site-data/survey/people.csv");
    String text = Files.readString(people);
    String row = text.lines().filter(l -> l.startsWith("West,IC")).findFirst().orElseThrow();
    Files.writeString(people, text.replace(row, "West,IC,999000"));
    assertThat(changed(before, Projects.bake(project, 2)))
        .containsExactly(
            "data/index.json",
            // The medians stay, so do their CSV files; JSON names the data that it is from.
            "data/reports/survey/all.json",
            "data/reports/survey/by-level.json",
            "data/reports/survey/by-region.csv",
            "data/reports/survey/by-region.json",
            "data/reports/survey/gap.json",
            "reports/survey.html",
            "zh/reports/survey.html");
  }

  private static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return after.keySet().stream()
        .filter(path -> !java.util.Arrays.equals(before.get(path), after.get(path)))
        .toList();
  }

  @Test
  void pages_may_call_different_tables_by_the_same_name(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    for (String page : List.of("a", "b")) {
      String number = page.equals("a") ? "1" : "2";
      Files.writeString(
          project.resolve("content/reports/" + page + ".en.md"),
          "---\ntitle: T\ntype: report\n---\n\n```sql {#top}\nSELECT '"
              + number
              + "' AS v\n```\n\n```sql {#use}\nSELECT v || '0' AS w FROM top\n```\n");
    }
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(rows(files, "reports/a/use")).containsExactly(List.of("10"));
    assertThat(rows(files, "reports/b/use")).containsExactly(List.of("20"));
  }

  @Test
  void booleans_and_keys_with_commas_stand_in_sentences(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    String text =
        "---\ntitle: T\n---\n\n```sql {#t caption=\"T\"}\nSELECT * FROM (VALUES ('a, b', true), ('c', false))"
            + " AS t(k, ok) ORDER BY k\n```\n\n"
            + "{{ t[\"a, b\"].ok | expect: true }}, {{ t[c].ok }}, {{ t[c].ok | plain }}.\n\n"
            + "| a |\n|---|\n| {{ t[\"a, b\"].k \\| plain }} |\n";
    Files.writeString(project.resolve("content/b.en.md"), text);
    Files.writeString(project.resolve("content/b.zh.md"), text);
    Map<String, byte[]> files = Projects.bake(project, 1);
    Document english = Jsoup.parse(text(files, "b.html"));
    Document chinese = Jsoup.parse(text(files, "zh/b.html"));
    assertThat(english.select("data.computed").eachText())
        .containsExactly("yes", "no", "false", "a, b");
    assertThat(english.select("data.computed").eachAttr("value"))
        .containsExactly("true", "false", "false", "a, b");
    assertThat(chinese.select("data.computed").eachText())
        .containsExactly("是", "否", "false", "a, b");
    // As tables show them.
    assertThat(chinese.select("figure.table td").eachText()).contains("是", "否");
  }

  @Test
  void percentages_show_their_unit_once(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Files.writeString(project.resolve("site-data/growth.csv"), "year,plain,said\n2025,10,30\n");
    Files.writeString(
        project.resolve("site-data/growth.source.yaml"),
        "title: Growth\npublisher: Somebody\nkind: illustrative\nchecked: false\nindividuals: false\n"
            + "columns:\n  year: {type: text, key: true}\n  plain: {type: percent}\n"
            + "  said: {type: percent, unit: \"%\"}\n");
    Files.writeString(
        project.resolve("content/g.en.md"),
        "---\ntitle: T\n---\n\n```table\ndata: growth\ncaption: T\n```\n\n"
            + "```chart\ntype: bars\ndata: growth\ncaption: C\ncategory: year\nvalue: plain\n```\n\n"
            + "```sql {#s caption=\"S\"}\n---\ncolumns: {half: {type: percent, unit: \"1\"}}\n---\n"
            + "SELECT plain, plain * 0.5 AS half FROM growth ORDER BY 1\n```\n\n"
            + "{{ s.plain }}, {{ s.plain | unit }}, {{ growth.said }}.\n");
    Document html = Jsoup.parse(text(Projects.bake(project, 1), "g.html"));
    List<String> heads = html.select("figure.table").select("th[scope=col]").eachText();
    assertThat(heads).containsExactly("year", "plain %", "said %", "plain %", "half %");
    assertThat(html.select(".chart-measure").text()).isEqualTo("plain (%)");
    assertThat(html.select("[hidden]").eachText().toString()).contains("10 (%)");
    assertThat(html.select("data.computed").eachText()).containsExactly("10 %", "10 %", "30 %");
  }

  @Test
  void words_of_settings_name_no_tables(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Files.writeString(
        project.resolve("content/w.en.md"),
        "---\ntitle: T\n---\n\n```sql {#offers}\n---\ncaption: The offers, before the rest\n"
            + "columns: {n: {unit: rest}}\n---\nSELECT 1 AS n\n```\n\n"
            + "```sql {#rest}\nSELECT n FROM offers\n```\n");
    assertThat(rows(Projects.bake(project, 1), "w/rest")).containsExactly(List.of("1"));
  }

  @Test
  void columns_may_have_names_of_functions(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Files.writeString(
        project.resolve("content/f.en.md"),
        "---\ntitle: T\n---\n\n```sql {#tools}\nSELECT '1.2' AS version, 'ann' AS \"user\","
            + " 'x' AS \"current_date\"\n```\n\n"
            + "```sql {#use}\nSELECT version, \"user\", t.\"current_date\", \"current_date\" AS again"
            + " FROM tools AS t JOIN (SELECT 1 AS one) ON true WHERE version <> '2' ORDER BY version, \"user\"\n```\n");
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(rows(files, "f/use")).containsExactly(List.of("1.2", "ann", "x", "x"));
  }

  @Test
  void results_of_formulas_take_titles_and_decimals(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Files.writeString(
        project.resolve("content/m.en.md"),
        "---\ntitle: T\n---\n\n```model {#tax}\nfunction: annual-tax\n"
            + "values: {year: 2026, wages: 480000.55, contributions: 60000}\ncaption: T\n"
            + "columns: {tax: {title: {en: Tax due}, decimals: 0}}\n```\n");
    Document html = Jsoup.parse(text(Projects.bake(project, 1), "m.html"));
    List<String> heads = html.select("figure.table th[scope=col]").eachText();
    List<String> cells = html.select("figure.table tbody tr").first().children().eachText();
    assertThat(heads).contains("Tax due CNY/year");
    assertThat(cells.get(heads.indexOf("Tax due CNY/year"))).matches("[0-9,]+");
    assertThat(cells.get(heads.indexOf("Net CNY/year"))).contains(".");
  }

  @Test
  void whole_numbers_of_any_length_are_asked_again(@TempDir Path temp) throws IOException {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    Files.writeString(
        project.resolve("content/big.en.md"),
        "---\ntitle: T\n---\n\n```sql {#big}\n---\ncolumns: {v: {unit: \"1\"}}\n---\n"
            + "SELECT 9999999999999999999999::HUGEINT AS v\n```\n\n"
            + "```sql {#more}\nSELECT max(v) AS most FROM big\n```\n");
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(rows(files, "big/more")).containsExactly(List.of("9999999999999999999999"));
  }

  @Test
  void ten_runs_give_the_same_bytes() {
    Map<String, byte[]> first = Projects.bake(SITE, 2);
    for (int run = 2; run <= 10; run++) {
      assertThat(GoldenFolder.differences(first, Projects.bake(SITE, 2)))
          .as("run " + run)
          .isEmpty();
    }
  }

  @Test
  void a_remembered_answer_needs_no_query_engine(@TempDir Path temp) throws Exception {
    Path project = temp.resolve("p");
    Projects.copy(SITE, project, false);
    assertThat(loaded(project, temp.resolve("first.log"))).isPositive();
    Map<String, byte[]> first = GoldenFolder.read(project.resolve("target/site"));
    assertThat(loaded(project, temp.resolve("second.log"))).isZero();
    assertThat(GoldenFolder.differences(first, GoldenFolder.read(project.resolve("target/site"))))
        .isEmpty();
    Path kept = project.resolve("target/.drillpress/queries");
    try (var answers = Files.list(kept)) {
      for (Path answer : answers.toList()) {
        Files.writeString(answer, "[[\"sorted\",\"9\"],[\"en");
      }
    }
    assertThat(loaded(project, temp.resolve("third.log"))).isPositive();
    assertThat(GoldenFolder.differences(first, GoldenFolder.read(project.resolve("target/site"))))
        .isEmpty();
  }

  /** How many classes of the engine a bake loads. */
  private static long loaded(Path project, Path log) throws Exception {
    String[] options = {"-Xlog:class+load:file=" + log};
    assertThat(Children.bake(Children.java(), project, options).waitFor()).isZero();
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("org.duckdb.")).count();
    }
  }

  @Test
  void no_output_gives_a_small_group_of_persons_away() throws IOException {
    Map<String, byte[]> files = Projects.bake(SITE, 2);
    List<String[]> people =
        Files.readAllLines(SITE.resolve("site-data/survey/people.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .toList();
    Map<String, Integer> groups = new TreeMap<>();
    people.forEach(p -> groups.merge(p[0] + "," + p[1], 1, Integer::sum));
    List<String> small =
        groups.entrySet().stream()
            .filter(g -> g.getValue() < LEAST)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(small).containsExactly("North,Staff", "South,TL");
    files.forEach(
        (path, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          // Only persons of small groups earn 7,777,0xx.
          assertThat(text).as(path).doesNotContain("7777", "7,777", "777.7");
          if (path.startsWith("data/pay/")
              || path.equals("reports/pay.html")
              || path.equals("changes/2026-11-22.html")) {
            return; // Another dataset, whose names are the same.
          }
          assertThat(text).as(path).doesNotContainPattern("North(?:<[^>]*>|[^A-Za-z<])*Staff");
          assertThat(text).as(path).doesNotContainPattern("South(?:<[^>]*>|[^A-Za-z<])*TL");
        });
    assertThat(files).doesNotContainKeys("data/survey/people.csv", "data/survey/people.json");
    attack(files, groups);
  }

  /** Subtracts what is shown of each region from its total, and from all. */
  private void attack(Map<String, byte[]> files, Map<String, Integer> groups) throws IOException {
    List<List<String>> levels = rows(files, "reports/survey/by-level");
    List<List<String>> regions = rows(files, "reports/survey/by-region");
    Map<String, Long> rest = new LinkedHashMap<>();
    regions.forEach(region -> rest.put(region.get(0), Long.parseLong(region.get(1))));
    levels.forEach(row -> rest.merge(row.get(0), -Long.parseLong(row.get(2)), Long::sum));
    assertThat(rest.values()).allMatch(n -> n == 0 || n >= LEAST);
    assertThat(rest).containsEntry("West", 0L);
    long all = Long.parseLong(rows(files, "reports/survey/all").get(0).get(0));
    long shown = regions.stream().mapToLong(r -> Long.parseLong(r.get(1))).sum();
    assertThat(all - shown).matches(n -> n == 0 || n >= LEAST);
    assertThat(new TreeSet<>(rest.keySet()))
        .allMatch(region -> groups.keySet().stream().anyMatch(g -> g.startsWith(region)));
    // A percentile with fewer than five persons beyond it is not shown.
    levels.stream()
        .filter(row -> Long.parseLong(row.get(2)) < 50)
        .forEach(row -> assertThat(row.get(4)).isEmpty());
  }

  @Test
  void rows_about_persons_are_refused_in_every_other_way(@TempDir Path temp) throws IOException {
    List<String> tries =
        List.of(
            "```sql {#x caption=\"x\"}\nSELECT region FROM survey_people\n```",
            "```sql {#x}\nSELECT max(pay) AS m FROM (SELECT * FROM \"survey_people\") t\n```",
            "```table\ndata: survey/people\ncaption: x\n```",
            "```chart\ntype: bars\ndata: survey/people\ncaption: x\ncategory: region\nvalue: pay\n"
                + "```",
            "{{ survey/people[North, IC].pay }}",
            "```model {#x}\nfunction: annual-tax\nrows: survey/people\n"
                + "arguments: {wages: pay}\nvalues: {year: 2026}\n```",
            "```groups {#x}\ndata: survey/people\nby: [pay]\n```",
            "```groups {#x}\ndata: survey/people\nby: [region]\nmeasures: {m: {of: pay, as: max}}\n"
                + "```");
    for (int i = 0; i < tries.size(); i++) {
      Path project = temp.resolve("p" + i);
      Projects.copy(SITE, project, false);
      Files.writeString(
          project.resolve("content/try.en.md"),
          "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + tries.get(i) + "\n");
      assertThat(Projects.errors(project, "check", "--as-of", Projects.AS_OF))
          .as(tries.get(i))
          .containsPattern("content/try.en.md:\\d+:\\d+: error: .*\\[(report|data)/");
    }
  }
}
