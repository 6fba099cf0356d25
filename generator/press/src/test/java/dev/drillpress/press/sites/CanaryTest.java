package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.image.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word stands in everything that a project keeps to itself, and in no byte that it publishes. */
class CanaryTest {
  private static final String STORY =
      """
      ---
      title: Pauses
      type: story
      date: 2026-11-20
      ---

      ## Private notes

      The canary in the first paragraph, which would be the summary.

      ![canary figure](canary-figure.png)

      ```table {#canary-table}
      data: pay
      caption: The canary caption
      ```

      ```query {#canary-query}
      select city, base from pay order by city
      ```

      - The [canary link](canary.txt), 金丝雀 canary 中文。

      ### Canary heading

      ## Situation

      It began[^1] with [a link][l] and ![a figure](shown.png).

      ## Task

      T

      ## Action

      A

      ## Result

      P99 fell from 48 ms to 17 ms.

      ## Private notes

      More canary here.

      [^1]: A note that readers see.
      [l]: https://example.org/
      """;

  private static final String COLUMNS =
      """
      title: Pay
      publisher: Us
      kind: illustrative
      checked: false
      individuals: %s
      columns:
        city: {type: text, values: [Beijing, Shanghai]}
        base: {type: integer, unit: CNY/year}
        who: {type: text%s}
      """;

  @TempDir Path project;

  @BeforeEach
  void write() throws IOException {
    put("jbake.properties", "site.languages=en,zh\nsite.host=https://drills.example\n");
    put("content/stories/s.md", STORY);
    put(
        "content/d.md",
        "---\ntitle: The canary draft\nstatus: draft\ntags: [canary]\n---\n\nCanary.\n\n![f](only-canary.png)\n");
    put(
        "content/f.md",
        "---\ntitle: The canary of tomorrow\ndate: 2026-12-24\naliases: [canary.html]\n---\n\nCanary.\n");
    put(
        "content/p.md",
        "---\ntitle: Page\ndate: 2026-11-21\n---\n\n```table\ndata: pay\ncaption: Pay\n```\n\n![j](a.jpg) ![p](a.png) ![g](a.gif) ![w](a.webp) ![s](a.svg)\n");
    put("site-data/pay.csv", "city,base,who\nBeijing,10,canary one\nShanghai,20,canary two\n");
    put("site-data/pay.source.yaml", COLUMNS.formatted("false", ", private: true"));
    put(
        "site-data/people.csv",
        "city,base,who\nBeijing,10,canary three\nShanghai,20,canary four\n");
    put("site-data/people.source.yaml", COLUMNS.formatted("true", ""));
    for (String name : new String[] {"stories/canary-figure", "stories/shown", "only-canary"}) {
      put("content/" + name + ".png", Pictures.png("canary", 6));
    }
    put("content/stories/canary.txt", "a canary sings");
    put("content/a.jpg", Pictures.jpeg("canary", 6));
    put("content/a.png", Pictures.png("canary", 1));
    put("content/a.gif", Pictures.gif("canary"));
    put("content/a.webp", Pictures.webp("canary", 1));
    put("content/a.svg", Pictures.svg("canary"));
    put("assets/logo.jpg", Pictures.jpeg("canary", 1));
  }

  @Test
  void no_byte_of_what_is_published_has_it() throws IOException {
    Map<String, byte[]> files = Projects.bake(project, 2);
    assertThat(files)
        .containsKeys("stories/s.html", "zh/stories/s.html", "data/pay.csv", "data/pay.json")
        .containsKeys("stories/shown.png", "a.jpg", "a.webp", "a.svg", "logo.jpg", "feed.json");
    TreeSet<String> telling = new TreeSet<>();
    files.forEach((path, bytes) -> telling.addAll(told(path, bytes)));
    assertThat(telling).isEmpty();
    String story = new String(files.get("stories/s.html"), StandardCharsets.UTF_8);
    assertThat(story).contains("A note that readers see.").contains("https://example.org/");
  }

  @Test
  void the_search_itself_finds_it() throws IOException {
    put("jbake.properties", "firewall.enabled=false\n");
    Map<String, byte[]> files = Projects.bake(project, 2);
    assertThat(told("a.jpg", files.get("a.jpg"))).isNotEmpty();
    assertThat(told("a.png", files.get("a.png"))).isNotEmpty();
  }

  /** Where the word stands: in a file's name, its bytes, or what is packed in it. */
  private static TreeSet<String> told(String path, byte[] bytes) {
    TreeSet<String> found = new TreeSet<>();
    String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    if (path.contains("canary") || text.contains("canary") || text.contains("金丝雀")) {
      found.add(path);
    }
    if (path.endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        found.addAll(told(path + "!", in.readAllBytes()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return found;
  }

  @Test
  void what_copies_private_text_is_stopped_at_its_source_in_whatever_form() throws IOException {
    put(
        "content/stories/t.md",
        STORY.replace(
            "More canary here.",
            "我们当时其实只修好了三分之一的机器。\n\nThe *bonus* was `3.5` months' pay & more.\n"));
    put("assets/a.json", "[\"<p>The bonus was <b>3.5</b> months&#39; pay &amp; more.\\u003c/p>\"]");
    put("assets/b.txt", "……我们当时，其实只修好了“三分之一”的机器");
    put("assets/c.csv", "city,who\nBeijing,canary  three\n");
    String errors = Projects.errors(project, "bake", "--as-of", Projects.AS_OF);
    assertThat(errors)
        .contains("content/stories/t.md:44:1: error: The private text")
        .contains("content/stories/t.md:46:1: error: The private text")
        .contains("site-data/people.csv:2:12: error: The private text")
        .doesNotContain("修好")
        .doesNotContain("bonus")
        .doesNotContain("three");
    assertThat(project.resolve("target/site")).doesNotExist();
  }

  @Test
  void the_site_before_stays_when_something_leaks() throws IOException {
    Projects.errors(project, "bake", "--as-of", Projects.AS_OF);
    Path before = project.resolve("target/site").toRealPath();
    put("content/q.md", "---\ntitle: Q\n---\n\nMail jo@mailhost-madeup.com.\n");
    assertThat(Projects.errors(project, "bake", "--as-of", Projects.AS_OF))
        .contains("content/q.md:5:6: error: The e-mail address `jo@m…` (22 characters)");
    assertThat(project.resolve("target/site").toRealPath()).isEqualTo(before);
    put(
        "firewall.yaml",
        "allow:\n  - {rule: email, text: jo@mailhost-madeup.com, reason: For readers.}\n");
    assertThat(Projects.errors(project, "bake", "--as-of", Projects.AS_OF)).isEmpty();
    assertThat(project.resolve("target/site").toRealPath()).isNotEqualTo(before);
  }

  @Test
  void the_same_leaks_are_told_in_the_same_way_by_any_number_of_threads() throws IOException {
    for (int i = 0; i < 80; i++) {
      put(
          "content/x" + i + ".md",
          "---\ntitle: X\n---\n\nMail jo" + i + "@mailhost-madeup.com, 154-0000-4321.\n");
    }
    String one = Projects.errors(project, "bake", "--jobs", "1", "--as-of", Projects.AS_OF);
    String four = Projects.errors(project, "bake", "--jobs", "4", "--as-of", Projects.AS_OF);
    assertThat(one).isEqualTo(four).contains("more leaks").contains("1 other file.");
  }

  private void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }
}
