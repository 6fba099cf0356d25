package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no site may tell of persons. */
class PersonsTest {
  private static final Path SITE = Path.of("src", "test", "sites", "reports", "site");
  private static final int LEAST = 5;

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
    for (String path : files.keySet()) {
      String text = PublishedData.text(files, path);
      // Only persons of small groups earn 7,777,0xx.
      assertThat(text).as(path).doesNotContain("7777", "7,777", "777.7");
      if (path.startsWith("data/pay/") || path.equals("reports/pay.html")) {
        continue; // Another dataset, whose names are the same.
      }
      if (path.equals("changes/2026-11-22.html")) {
        text = withoutPay(text);
      }
      assertThat(text).as(path).doesNotContainPattern("North(?:<[^>]*>|[^A-Za-z<])*Staff");
      assertThat(text).as(path).doesNotContainPattern("South(?:<[^>]*>|[^A-Za-z<])*TL");
    }
    assertThat(files).doesNotContainKeys("data/survey/people.csv", "data/survey/people.json");
    attack(files, groups);
  }

  /** A record of changes without its figures of the other dataset; some must be there. */
  private static String withoutPay(String page) {
    Document html = Jsoup.parse(page);
    int all = html.select("figure.changes").size();
    html.select("figure.changes:has(figcaption:contains(pay/))").remove();
    assertThat(html.select("figure.changes").size()).isBetween(1, all - 1);
    return html.html();
  }

  /** Subtracts what is shown of each region from its total, and from all. */
  private void attack(Map<String, byte[]> files, Map<String, Integer> groups) throws IOException {
    List<List<String>> levels = PublishedData.rows(files, "reports/survey/by-level");
    List<List<String>> regions = PublishedData.rows(files, "reports/survey/by-region");
    Map<String, Long> rest = new LinkedHashMap<>();
    regions.forEach(region -> rest.put(region.get(0), Long.parseLong(region.get(1))));
    levels.forEach(row -> rest.merge(row.get(0), -Long.parseLong(row.get(2)), Long::sum));
    assertThat(rest.values()).allMatch(n -> n == 0 || n >= LEAST);
    assertThat(rest).containsEntry("West", 0L);
    long all = Long.parseLong(PublishedData.rows(files, "reports/survey/all").get(0).get(0));
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
