package dev.drillpress.press.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
  private static final String STORY =
      """
      ---
      title: %s
      type: story
      date: 2026-11-20
      ---

      ## Situation

      A [link](other.md) and ![a dot](dot.svg).

      ## Task

      T

      ## Action

      A

      ## Result

      R

      ## Private notes

      CANARY-%s
      """;

  @TempDir private Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void start() throws IOException {
    Path stories = Files.createDirectories(project.resolve("content/stories"));
    Files.writeString(stories.resolve("one.md"), STORY.formatted("First", "one"));
    Files.writeString(stories.resolve("other.md"), STORY.formatted("Second", "other"));
    Files.writeString(stories.resolve("dot.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(project.resolve("jbake.properties"), "site.host=https://example.org/a\n");
  }

  @Test
  void ones_own_copy_has_the_notes_and_only_the_owner_reads_it() throws IOException {
    assertThat(run("print", "--private")).as(err.toString()).isZero();
    Path file = project.resolve("target/print/stories.html");
    assertThat(out.toString()).contains("(2 pages; with private notes: do not publish it)");
    assertThat(file).content().contains("CANARY-one", "CANARY-other", "First", "Second");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(project.resolve("target/site")).doesNotExist();
  }

  @Test
  void without_being_asked_for_they_stay_out_and_one_file_holds_all() throws IOException {
    assertThat(run("print", "stories/one", "--file", "one.html")).as(err.toString()).isZero();
    String html = Files.readString(project.resolve("one.html"));
    assertThat(html)
        .contains("First", "@media print", "src=\"data:image/svg+xml;base64,")
        .doesNotContain("CANARY", "Second</h1>", "<script", "<link ", "Content-Security-Policy");
  }

  @Test
  void a_bake_afterwards_knows_nothing_of_them() throws IOException {
    assertThat(run("print", "--private")).as(err.toString()).isZero();
    assertThat(run("bake")).as(err.toString()).isZero();
    try (var files = Files.walk(project.resolve("target/site").toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
            .as(file.toString())
            .doesNotContain("CANARY");
      }
    }
  }

  @Test
  void what_is_named_must_be_there() {
    assertThat(run("print", "stories/three")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no page `stories/three` to print.", "hint: ");
  }

  private int run(String... args) {
    return new Main(new PrintWriter(out), new PrintWriter(err), Map.of("CI", "1"), project)
        .run(args);
  }
}
