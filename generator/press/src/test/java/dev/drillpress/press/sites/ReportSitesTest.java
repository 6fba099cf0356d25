package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      Document html = Jsoup.parse(PublishedData.text(files, page));
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
    List<List<String>> rows = PublishedData.rows(files, id);
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
    JsonNode columns = PublishedData.table(files, id).path("columns");
    int at = -1;
    for (int i = 0; i < columns.size(); i++) {
      at = columns.path(i).path("name").asText().equals(name) ? i : at;
    }
    int column = at;
    return PublishedData.rows(files, id).stream().map(row -> row.get(column)).toList();
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
}
