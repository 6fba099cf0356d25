package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors of reports may write. */
class ReportWritingTest {
  private static final Path SITE = Path.of("src", "test", "sites", "reports", "site");

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
    assertThat(PublishedData.rows(files, "reports/a/use")).containsExactly(List.of("10"));
    assertThat(PublishedData.rows(files, "reports/b/use")).containsExactly(List.of("20"));
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
    Document english = Jsoup.parse(PublishedData.text(files, "b.html"));
    Document chinese = Jsoup.parse(PublishedData.text(files, "zh/b.html"));
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
    Document html = Jsoup.parse(PublishedData.text(Projects.bake(project, 1), "g.html"));
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
    assertThat(PublishedData.rows(Projects.bake(project, 1), "w/rest"))
        .containsExactly(List.of("1"));
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
    assertThat(PublishedData.rows(files, "f/use")).containsExactly(List.of("1.2", "ann", "x", "x"));
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
    Document html = Jsoup.parse(PublishedData.text(Projects.bake(project, 1), "m.html"));
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
    assertThat(PublishedData.rows(files, "big/more"))
        .containsExactly(List.of("9999999999999999999999"));
  }
}
