package dev.drillpress.press.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts do beside the generator, which is a line of shell here. */
class ScriptsTest {
  private static final String MARK = "<!-- drillpress diff -->\n";

  @TempDir private Path temp;
  private Repository project;

  @BeforeEach
  void project() throws Exception {
    project = Repository.of(temp);
  }

  @Test
  void the_scripts_please_shellcheck() throws Exception {
    List<String> command = new ArrayList<>(List.of("shellcheck", "-x", "-P", "SCRIPTDIR"));
    try (Stream<Path> scripts = Files.walk(Shell.SCRIPTS)) {
      scripts.map(Path::toString).filter(s -> s.endsWith(".sh")).sorted().forEach(command::add);
    }
    assertThat(command).hasSizeGreaterThan(10);
    project.shell.run(command.toArray(String[]::new)).orFail();
  }

  @Test
  void wrong_usage_exits_2() throws Exception {
    for (String script :
        List.of("diff-comment.sh", "record.sh", "publish.sh", "propose.sh", "lint/lint.sh")) {
      assertThat(project.shell.script(script).exit()).as(script).isEqualTo(2);
    }
    assertThat(project.shell.script("bake.sh", "a", "b").exit()).isEqualTo(2);
    assertThat(project.shell.script("verify.sh", "a").exit()).isEqualTo(2);
    assertThat(project.shell.script("data-changed.sh", "--from", "x").exit()).isEqualTo(2);
  }

  @Test
  void a_program_that_prints_something_else_stops_the_job() throws Exception {
    String page =
        """
        ---
        title: A program
        ---

        ```java {#hello verify=java-run}
        public class Main {
          public static void main(String[] args) {
            System.out.println("hello");
          }
        }
        ```

        ```expect {of=hello}
        hello
        ```
        """;
    project.write("content/program.en.md", page);
    project.shell.script("verify.sh").orFail();
    project.write("content/program.en.md", page.replace("println(\"hello", "println(\"hallo"));
    Shell.Result wrong = project.shell.script("verify.sh");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.toString()).contains("content/program.en.md:14:1", "verify/differs");
  }

  @Test
  void a_long_comment_is_cut_at_a_line_with_everything_closed() throws Exception {
    project.launch(
        "printf '<!-- drillpress diff -->\\n<details><summary>all</summary>\\n\\n```text\\n';"
            + " seq -f 'line %06.0f' 9000; printf '```\\n</details>\\n'");
    project.shell.set("FULL_TEXT", "https://example.org/run/1");
    project.shell.script("diff-comment.sh", "HEAD").orFail();
    String comment = project.read("target/change/comment.md");
    String full = project.read("target/change/full.md");
    assertThat(full).contains("line 009000").hasSizeGreaterThan(65_536);
    assertThat(comment).startsWith(MARK).hasSizeBetween(50_000, 60_000);
    assertThat(comment)
        .containsPattern("\nline \\d{6}\n```\n\n</details>\n\n\\*Cut here: \\d+ of 9006 lines")
        .endsWith("The whole text: https://example.org/run/1.*\n");
  }

  @Test
  void a_folder_serves_one_whole_version_and_keeps_some() throws Exception {
    Path target = temp.resolve("www 1");
    for (int i = 1; i <= 8; i++) {
      project.write("target/site/index.html", "version " + i);
      project.write("target/site/资料/it's \"here\".html", "page");
      publish(target.toString());
      assertThat(Files.readString(target.resolve("current/index.html"))).isEqualTo("version " + i);
    }
    assertThat(GoldenFolder.read(target.resolve("current"))).hasSize(2);
    assertThat(versions(target)).hasSize(5);
    String again = publish(target.toString());
    assertThat(versions(target)).as("the same site is no new version").hasSize(5);
    assertThat(again).contains(Files.readSymbolicLink(target.resolve("current")).toString());
    Files.delete(project.folder.resolve("target/site/index.html"));
    assertThat(
            project.shell.script("publish.sh", "folder", "target/site", target.toString()).exit())
        .isEqualTo(1);
    assertThat(Files.readString(target.resolve("current/index.html"))).isEqualTo("version 8");
  }

  @Test
  void another_machine_gets_the_same_and_keeps_the_old_when_the_line_breaks() throws Exception {
    Path target = temp.resolve("it's there");
    project.write("target/site/index.html", "one");
    project.shell.tool("ssh", "#!/bin/sh\n[ \"$1\" = host ] || exit 9\nshift\nexec sh -c \"$*\"\n");
    publish("host:" + target);
    assertThat(Files.readString(target.resolve("current/index.html"))).isEqualTo("one");
    project.write("target/site/index.html", "two");
    project.write("target/site/later.html", "x".repeat(100_000));
    project.shell.tool("ssh", "#!/bin/sh\nshift\nhead -c 30000 | sh -c \"$*\"\n");
    Shell.Result broken =
        project.shell.script("publish.sh", "folder", "target/site", "host:" + target);
    assertThat(broken.exit()).isNotZero();
    assertThat(Files.readString(target.resolve("current/index.html"))).isEqualTo("one");
    assertThat(versions(target)).hasSize(1);
  }

  @Test
  void a_folder_for_pages_is_a_plain_copy() throws Exception {
    project.write("target/real/index.html", "page");
    Files.createSymbolicLink(project.folder.resolve("target/site"), Path.of("real"));
    project.write("target/pages/old.html", "gone");
    project.shell.script("publish.sh", "pages", "target/site", "target/pages").orFail();
    assertThat(project.folder.resolve("target/pages")).isDirectory();
    assertThat(GoldenFolder.read(project.folder.resolve("target/pages")).keySet())
        .containsExactly("index.html");
  }

  @Test
  void a_patch_may_touch_data_and_records_only() throws Exception {
    project.write("site-data/pay/数据.csv", "a\n1\n");
    project.write("content/index.en.md", "mine\n");
    project.git("add", "-A");
    project.write("target/change/refresh.patch", project.git("diff", "--cached", "HEAD") + "\n");
    project.git("reset", "-q", "--hard");
    Shell.Result result = project.shell.script("propose.sh", "target/change");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("content/index.en.md").doesNotContain(".csv");
    project.write("target/change/refresh.patch", "");
    assertThat(project.shell.script("propose.sh", "target/change").orFail()).isEmpty();
  }

  @Test
  void a_comment_replaces_the_one_before_and_strange_text_is_refused() throws Exception {
    Path log = temp.resolve("log");
    project.write("comment.md", MARK + "text");
    forge("gh", log, "");
    post("comment.md").orFail();
    assertThat(Files.readString(log)).contains("POST repos/me/site/issues/7/comments -F body=@");
    forge("gh", log, "11\n12");
    post("comment.md").orFail();
    assertThat(Files.readString(log)).contains("PATCH repos/me/site/issues/comments/12 -F body=@");
    Files.delete(log);
    project.write("strange.md", "anything");
    project.write("long.md", MARK + "x".repeat(70_000));
    assertThat(post("strange.md").exit()).isEqualTo(1);
    assertThat(post("long.md").exit()).isEqualTo(1);
    assertThat(log).doesNotExist();
  }

  private Shell.Result post(String file) throws IOException, InterruptedException {
    return project.shell.script("post-comment-github.sh", file, "me/site", "7");
  }

  /** A tool that answers a question and notes what else it is told. */
  private void forge(String name, Path log, String answer) throws IOException {
    project.shell.tool(
        name,
        "#!/bin/sh\ncase $* in *--paginate*) printf '"
            + answer
            + "\\n' ;; *) echo \"$@\" >>'"
            + log
            + "' ;; esac\n");
  }

  private String publish(String target) throws IOException, InterruptedException {
    return project.shell.script("publish.sh", "folder", "target/site", target).orFail().strip();
  }

  private static List<Path> versions(Path target) throws IOException {
    try (Stream<Path> found = Files.list(target.resolve("versions"))) {
      return found.toList();
    }
  }
}
