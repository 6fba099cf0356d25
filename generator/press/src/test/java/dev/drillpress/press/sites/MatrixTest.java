package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix of drills: which rows it has, in which order, and what they say. */
class MatrixTest {
  private static final Path REPOSITORY = Path.of("..", "..");
  private static final String PAGE = "drills/matrix.html";

  @Test
  void the_shipped_matrix_has_a_row_for_each_drill_in_reading_order() {
    Map<String, byte[]> site = Projects.bake(REPOSITORY, 2);
    for (String tree : List.of("", "zh/")) {
      Document page = page(site, tree + PAGE);
      Document index = page(site, tree + "drills/index.html");
      assertThat(hrefs(page, "table.matrix tbody th a"))
          .hasSizeGreaterThanOrEqualTo(54)
          .isEqualTo(hrefs(index, "table.list tbody th a"));
      assertThat(hrefs(page, "main section h2 a")).isEqualTo(hrefs(index, ".track h2 a"));
      assertThat(page.select("table.matrix > caption").eachText())
          .hasSameSizeAs(page.select("table.matrix"))
          .doesNotHaveDuplicates();
      int rows = page.select("table.matrix tbody tr").size();
      assertThat(page.select(".tally").text()).startsWith(rows + " ").endsWith("" + rows);
      for (Element row : page.select("table.matrix tbody tr")) {
        assertThat(row.select("td").eachText()).as(row.text()).hasSize(6).doesNotContain("");
        assertThat(row.select("td").last().text()).containsPattern("go1\\.|Java \\d");
      }
      assertThat(index.select("main a[href$=" + PAGE + "]")).isNotEmpty();
    }
  }

  @Test
  void only_published_drills_with_both_keys_have_a_row(@TempDir Path temp) throws IOException {
    track(temp, "late", 2);
    track(temp, "early", 1);
    track(temp, "silent", 3);
    drill(temp, "late/one.en", 5, "");
    drill(temp, "late/two.en", 4, "kind: predict");
    drill(temp, "late/two.zh", 4, "kind: predict");
    drill(temp, "early/three.en", 9, "");
    drill(temp, "early/draft.en", 1, "status: draft");
    drill(temp, "early/tomorrow.en", 1, "date: 2027-01-01");
    Files.writeString(file(temp, "silent/four.en"), text("silent/four.en", 1, "", ""));
    Files.writeString(temp.resolve("jbake.properties"), "site.languages=en,zh\n");

    Map<String, byte[]> site = Projects.bake(temp, 1);

    assertThat(page(site, PAGE).select("table.matrix th a, main section h2 a").eachText())
        .containsExactly(
            "Track early", "early/three.en", "Track late", "late/two.en", "late/one.en");
    Document chinese = page(site, "zh/" + PAGE);
    assertThat(chinese.select("table.matrix tbody th a").eachText())
        .containsExactly("early/three.en", "late/two.zh", "late/one.en");
    assertThat(chinese.select("table.matrix tbody [lang=en]")).hasSize(2 * 4);
    assertThat(page(site, PAGE).select("table.matrix td").eachText())
        .contains("Examined in early/three.en", "Misjudged in late/one.en", "a · b", "not run");
    assertThat(page(site, PAGE).select(".tally").text())
        .contains("3 drills", "Entry: 3", "compared: 0");
    assertThat(hrefs(page(site, "drills/late/index.html"), "main a"))
        .contains("/" + PAGE + "#late");
    assertThat(hrefs(page(site, "drills/silent/index.html"), "main a"))
        .noneMatch(url -> url.contains(PAGE));
    assertThat(new String(site.get("sitemap.xml"), StandardCharsets.UTF_8))
        .contains("/drills/matrix.html<", "/zh/drills/matrix.html<");
  }

  @Test
  void without_the_keys_there_is_no_matrix_and_no_link_to_it(@TempDir Path temp)
      throws IOException {
    track(temp, "silent", 1);
    Files.writeString(file(temp, "silent/four.en"), text("silent/four.en", 1, "", ""));
    Files.writeString(temp.resolve("jbake.properties"), "site.languages=en\n");

    Map<String, byte[]> site = Projects.bake(temp, 1);

    assertThat(site).containsKey("drills/index.html").doesNotContainKey(PAGE);
    site.forEach((path, bytes) -> assertThat(html(bytes)).as(path).doesNotContain("matrix.html"));
  }

  private static Document page(Map<String, byte[]> site, String path) {
    assertThat(site).containsKey(path);
    return Jsoup.parse(html(site.get(path)));
  }

  private static String html(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> hrefs(Document page, String query) {
    return page.select(query).eachAttr("href");
  }

  private static Path file(Path project, String name) {
    return project.resolve("content/drills/" + name + ".md");
  }

  private static void track(Path project, String name, int weight) throws IOException {
    Path folder = Files.createDirectories(project.resolve("content/drills/" + name));
    Files.writeString(
        folder.resolve("index.en.md"),
        "---\ntitle: Track " + name + "\ntype: track\nweight: " + weight + "\n---\n\nText.\n");
  }

  private static void drill(Path project, String name, int weight, String more) throws IOException {
    String aim = "examines: Examined in " + name + "\nmisjudgement: Misjudged in " + name + "\n";
    Files.writeString(file(project, name), text(name, weight, aim, more));
  }

  private static String text(String name, int weight, String aim, String more) {
    String track = name.substring(0, name.indexOf('/'));
    String id = name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
    boolean chinese = name.endsWith("zh");
    return "---\ntitle: %s\ntype: drill\nid: d-%s\ntrack: %s\nlevel: entry\nskills: [a, b]\n"
            .formatted(name, id, track)
        + "weight: %d\n%s%s\n---\n\n".formatted(weight, aim, more)
        + (chinese ? "## 题目\n\n问。\n\n## 答案\n\n答。\n" : "## Question\n\nQ.\n\n## Answer\n\nA.\n");
  }
}
