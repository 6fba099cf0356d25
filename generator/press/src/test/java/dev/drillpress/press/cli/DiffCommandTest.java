package dev.drillpress.press.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} as an author and a CI job use it. */
class DiffCommandTest {
  private static final String CSV = "site-data/practice.csv";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path project;

  @BeforeEach
  void start() {
    project = temp.resolve("project");
    run(temp, "init", "project");
    clear();
  }

  @Test
  void two_folders_are_compared_cell_by_cell() throws IOException {
    bake("old");
    doubled();
    bake("new");
    clear();
    assertThat(run("diff", "old", "new")).isZero();
    assertThat(out.toString())
        .startsWith("1 dataset changes; ")
        .contains("practice", "->", "(+", "%)", "/reports/practice.html");
    clear();
    assertThat(run("diff", "new", "new")).isZero();
    assertThat(out.toString()).isEqualTo("No dataset and no computed table changes.\n");
  }

  @Test
  void the_project_as_it_stands_is_compared_with_a_revision() throws Exception {
    git("init", "-q");
    git("add", "-A");
    commit("first");
    doubled();
    assertThat(run("diff", "HEAD")).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("1 dataset changes; ");
    clear();
    // Pages that only show a table have their titles too.
    assertThat(run("diff", "HEAD", "--json")).isZero();
    assertThat(out.toString()).contains("\"Practice by week\"", "\"zh-Hans\"");
    clear();
    commit("second");
    assertThat(run("diff", "HEAD~1", "HEAD", "--markdown")).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("<!-- drillpress diff -->\n### What changes\n\n1 dataset");
    clear();
    assertThat(run("diff", "HEAD", "--json")).isZero();
    assertThat(out.toString()).contains("\"tables\" : [ ]");
  }

  @Test
  void a_revision_that_does_not_bake_says_why() throws Exception {
    Path page = project.resolve("content/index.en.md");
    String good = Files.readString(page);
    Files.writeString(page, good.replaceFirst("title:", "titel:"));
    git("init", "-q");
    git("add", "-A");
    commit("broken");
    Files.writeString(page, good);
    assertThat(run("diff", "HEAD")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("`HEAD` does not bake with this Drillpress:\n")
        .contains("content/index.en.md:");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void an_old_theme_is_no_change_of_data() throws Exception {
    Path template = project.resolve("templates/page.ftlh");
    Files.createDirectories(template.resolveSibling(""));
    Files.writeString(template, "<#broken>");
    git("init", "-q");
    git("add", "-A");
    commit("a theme of another version");
    Files.delete(template);
    doubled();
    assertThat(run("diff", "HEAD")).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("1 dataset changes; ");
  }

  @Test
  void a_project_with_mistakes_is_not_compared() throws IOException {
    bake("old");
    Files.writeString(project.resolve(CSV), "not,the,columns\n");
    clear();
    assertThat(run("diff", "old")).isEqualTo(1);
    assertThat(err.toString()).contains(CSV + ":1:");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void what_is_no_site_and_no_revision_is_wrong_usage() throws IOException {
    Files.createDirectories(project.resolve("empty"));
    bake("old");
    for (List<String> args :
        List.of(
            List.of("diff"),
            List.of("diff", "nothing-of-this-name"),
            List.of("diff", "empty"),
            List.of("diff", "--output"),
            List.of("diff", "old", "old", "old"),
            List.of("diff", "old", "--json", "--markdown"),
            List.of("diff", "old", "old", "--record"))) {
      clear();
      assertThat(run(args.toArray(String[]::new))).as(args.toString()).isEqualTo(2);
      assertThat(err.toString()).contains("hint: ");
    }
  }

  @Test
  void a_damaged_site_is_told_by_its_file() throws IOException {
    bake("old");
    Files.writeString(project.resolve("old/data/practice.json"), "{\"data\": [[1, 2], [3");
    doubled();
    clear();
    assertThat(run("diff", "old")).isEqualTo(1);
    assertThat(err.toString())
        .contains("old/data/practice.json: error: ")
        .contains("[change/damaged]");
    Files.writeString(project.resolve("old/data/index.json"), "[]");
    clear();
    assertThat(run("diff", "old")).isEqualTo(1);
    assertThat(err.toString()).contains("old/data/index.json", "[change/damaged]");
  }

  @Test
  void a_record_becomes_a_page_in_each_language_and_an_entry_of_the_feed() throws IOException {
    bake("old");
    doubled();
    assertThat(run("diff", "old", "--record", "--as-of", "2026-11-24")).as(err.toString()).isZero();
    assertThat(err.toString())
        .contains("Wrote site-data/changes/2026-11-24.json")
        .contains("Wrote content/changes/2026-11-24.en.md")
        .contains("Wrote content/changes/2026-11-24.zh.md");
    assertThat(run("bake", "--as-of", "2026-11-24", "--strict")).as(err.toString()).isZero();
    Path site = project.resolve("target/site");
    assertThat(Files.readString(site.resolve("changes/2026-11-24.html")))
        .contains("1 dataset changes; no sentence reads differently.", "+60</td>", "+100</td>");
    assertThat(Files.readString(site.resolve("zh/changes/2026-11-24.html"))).contains("数据集");
    assertThat(Files.readString(site.resolve("feed.xml"))).contains("What changed on 2026-11-24");
    assertThat(Files.readString(site.resolve("zh/feed.json"))).contains("2026-11-24 的数据变化");
    assertThat(Files.readString(site.resolve("changes/index.html"))).contains("2026-11-24.html");
  }

  @Test
  void a_second_record_of_a_day_keeps_the_words_of_the_author() throws IOException {
    bake("old");
    doubled();
    run("diff", "old", "--record", "--as-of", "2026-11-24");
    Path page = project.resolve("content/changes/2026-11-24.en.md");
    Files.writeString(page, Files.readString(page) + "\nThe source corrected itself.\n");
    Path record = project.resolve("site-data/changes/2026-11-24.json");
    String first = Files.readString(record);
    doubled();
    clear();
    assertThat(run("diff", "old", "--record", "--as-of", "2026-11-24")).isZero();
    assertThat(Files.readString(page)).contains("The source corrected itself.");
    assertThat(Files.readString(record)).isNotEqualTo(first);
  }

  @Test
  void a_summary_in_a_page_follows_its_record() throws IOException {
    bake("old");
    Files.writeString(
        project.resolve("site-data/more.csv"), Files.readString(project.resolve(CSV)));
    Files.writeString(
        project.resolve("site-data/more.source.yaml"),
        Files.readString(project.resolve("site-data/practice.source.yaml")));
    run("diff", "old", "--record", "--as-of", "2026-11-24");
    Path page = project.resolve("content/changes/2026-11-24.zh.md");
    assertThat(Files.readString(page)).contains("1 个数据集有变化");
    doubled();
    run("diff", "old", "--record", "--as-of", "2026-11-24");
    assertThat(Files.readString(page)).contains("2 个数据集有变化");
  }

  @Test
  void a_committed_record_is_history() throws Exception {
    git("init", "-q");
    commit("first");
    doubled();
    run("diff", "HEAD", "--record", "--as-of", "2026-11-24");
    commit("second");
    Path record = project.resolve("site-data/changes/2026-11-24.json");
    String first = Files.readString(record);
    doubled();
    clear();
    assertThat(run("diff", "HEAD", "--record", "--as-of", "2026-11-24")).isZero();
    assertThat(Files.readString(record)).isEqualTo(first);
    assertThat(err.toString()).contains("Wrote site-data/changes/2026-11-24-2.json");
    assertThat(run("bake", "--as-of", "2026-11-24", "--strict")).as(err.toString()).isZero();
    assertThat(project.resolve("target/site/zh/changes/2026-11-24-2.html")).exists();
  }

  @Test
  void nothing_is_recorded_when_nothing_changes() throws IOException {
    bake("old");
    assertThat(run("diff", "old", "--record")).isZero();
    assertThat(project.resolve("site-data/changes")).doesNotExist();
    assertThat(err.toString()).contains("nothing is recorded");
  }

  /** Twice as many hours in the first row of the practice data. */
  private void doubled() throws IOException {
    Path file = project.resolve(CSV);
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
    int comma = lines.get(1).lastIndexOf(',');
    int number = Integer.parseInt(lines.get(1).substring(comma + 1));
    lines.set(1, lines.get(1).substring(0, comma + 1) + 2 * number);
    Files.write(file, lines);
  }

  private void bake(String output) {
    assertThat(run("bake", "--output", output)).as(err.toString()).isZero();
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
  }

  private void git(String... words) throws Exception {
    List<String> line = new java.util.ArrayList<>(List.of("git"));
    line.addAll(List.of(words));
    Process git = new ProcessBuilder(line).directory(project.toFile()).inheritIO().start();
    assertThat(git.waitFor()).as(line.toString()).isZero();
  }

  private void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  private int run(String... args) {
    return run(project, args);
  }

  private int run(Path cwd, String... args) {
    return new Main(new PrintWriter(out), new PrintWriter(err), Map.of("CI", "1"), cwd).run(args);
  }
}
