package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@code skills} fence publishes, and what other fences make of it. */
class SkillsFenceTest {
  @TempDir Path project;

  @BeforeEach
  void site() throws IOException {
    put("jbake.properties", "site.host=https://example.org\nsite.title=T\nsite.languages=en,zh\n");
    put("site-data/jobs.csv", "job,text\na,\"Java, ideally with Redis\"\nb,无需 Java，精通 Redis 集群\n");
    source("jobs", "job: {type: text, key: true, title: {en: Job, zh: 岗位}}", "text: {type: text}");
    put(
        "site-data/words.csv",
        "skill,stage,alias\njava,basic,Java\nredis,basic,Redis\nredis,advanced,Redis 集群\n,,Javadoc\n");
    source(
        "words",
        "skill: {type: text, required: false, title: {en: Skill, zh: 技能}, labels: {java: {en: Java}}}",
        "stage: {type: text, required: false}",
        "alias: {type: text}");
  }

  private void source(String name, String... columns) throws IOException {
    put(
        "site-data/" + name + ".source.yaml",
        "title: T\npublisher: A test\nkind: illustrative\nchecked: false\nindividuals: false\n"
            + "columns:\n  "
            + String.join("\n  ", columns)
            + "\n");
  }

  private void put(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void page(String fences) throws IOException {
    put("content/index.en.md", "---\ntitle: T\n---\n\n" + fences);
  }

  private static String skills(String texts) {
    return "```skills {#found}\ntexts: "
        + texts
        + "\nkeep: [job]\nvocabulary: words\ncaption: {en: Skills found, zh: 技能}\n```\n\n";
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void its_table_is_published_with_origin_and_shown_in_each_language() throws IOException {
    page(skills("jobs"));
    put("content/index.zh.md", "---\ntitle: T\n---\n\n```table\ndata: found\ncaption: 技能\n```\n");
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(text(files, "data/index/found.csv").replace("\r", ""))
        .isEqualTo(
            "job,skill,stage,strength,mentions,mention,start\n"
                + "a,java,basic,required,1,Java,1\n"
                + "a,redis,basic,preferred,1,Redis,20\n"
                + "b,java,basic,negated,1,Java,4\n"
                + "b,redis,advanced,required,1,Redis 集群,12\n");
    JsonNode tables = new ObjectMapper().readTree(files.get("data/index.json")).path("tables");
    JsonNode found = table(tables);
    assertThat(found.path("formula").asText()).startsWith("skills: phrases of words in jobs.text");
    assertThat(found.path("sources").findValuesAsText("id")).containsExactly("jobs", "words");
    assertThat(found.path("kind").asText()).isEqualTo("illustrative");
    assertThat(Jsoup.parse(text(files, "index.html")).select("figure.table tbody").text())
        .contains("Java basic not needed")
        .contains("preferred");
    assertThat(Jsoup.parse(text(files, "zh/index.html")).select("figure.table").text())
        .contains("岗位 技能")
        .contains("不要求")
        .contains("优先");
  }

  private static JsonNode table(JsonNode tables) {
    for (JsonNode table : tables) {
      if (table.path("id").asText().equals("index/found")) {
        return table;
      }
    }
    throw new AssertionError("no such table");
  }

  @Test
  void texts_may_come_from_a_query_and_queries_may_read_the_result() throws IOException {
    page(
        "{{ count.n | expect: 2 }}\n\n"
            + "```sql {#count}\nSELECT count(*) AS n FROM found\n```\n\n"
            + skills("chosen")
            + "```sql {#chosen}\nSELECT job, text FROM jobs WHERE job = 'b' ORDER BY job\n```\n");
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(text(files, "index.html")).contains("data-from=\"index/count.n\"");
  }

  @Test
  void a_place_counts_whole_characters_as_queries_do() throws IOException {
    put("site-data/jobs.csv", "job,text\na,😀 Java\n");
    page(
        skills("jobs")
            + "```sql {#cut}\n"
            + "SELECT f.job, substr(j.text, f.start, length(f.mention)) AS there\n"
            + "FROM found f JOIN jobs j ON j.job = f.job ORDER BY f.job\n```\n");
    Map<String, byte[]> files = Projects.bake(project, 1);
    assertThat(text(files, "data/index/found.csv")).contains("a,java,basic,required,1,Java,3");
    assertThat(text(files, "data/index/cut.csv")).contains("a,Java");
  }

  @Test
  void a_column_kept_twice_is_refused() throws IOException {
    page(skills("jobs").replace("[job]", "[job, job]"));
    assertThat(Projects.errors(project, "bake", "--output", project.resolve("out").toString()))
        .contains("[report/bad-skills]")
        .contains("`keep` names the column `job` twice");
  }

  @Test
  void tables_that_need_each_other_are_refused() throws IOException {
    page(
        skills("chosen")
            + "```sql {#chosen}\nSELECT job, mention AS text FROM found ORDER BY job, text\n```\n");
    assertThat(Projects.errors(project, "bake", "--output", project.resolve("out").toString()))
        .contains("[report/cycle]");
  }
}
