package dev.drillpress.press.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from an edited cell to what readers see, by the real scripts and the real generator. */
class DataChangeTest {
  private static final String DATA = "site-data/pay/base.csv";

  @TempDir private Path temp;
  private Repository project;
  private Path served;

  @BeforeEach
  void project() throws Exception {
    project = Repository.of(temp);
    served = temp.resolve("served");
  }

  private Map<String, byte[]> published() throws Exception {
    project.shell.script("bake.sh").orFail();
    project.shell.script("publish.sh", "folder", "target/site", served.toString()).orFail();
    return site();
  }

  @Test
  void an_edited_cell_gives_a_comment_a_record_a_new_site_and_a_feed_entry() throws Exception {
    Map<String, byte[]> before = published();
    project.edit(DATA, "North,TL,44", "North,TL,47");
    String comment = change().orFail();
    assertThat(comment).startsWith("<!-- drillpress diff -->\n").contains("44", "47", "pay/base");
    assertThat(comment).as("what is computed from the cell").contains("reports/pay/top");
    assertThat(project.read("target/change/comment.md")).isEqualTo(comment);
    assertThat(project.read("target/change/full.md")).isEqualTo(comment);
    assertThat(project.read("target/change/changes.json")).contains("\"after\" : 47,");
    assertThat(project.git("status", "--porcelain", "-uall").lines())
        .contains(
            "?? content/changes/2026-11-24.en.md",
            "?? content/changes/2026-11-24.zh.md",
            "?? site-data/changes/2026-11-24.json");
    assertThat(text("data/pay/base.csv")).contains("North,TL,47");
    for (String feed : new String[] {"feed.xml", "feed.json", "zh/feed.xml", "zh/feed.json"}) {
      assertThat(text(feed)).as(feed).contains("changes/2026-11-24");
      assertThat(new String(before.get(feed))).as(feed).doesNotContain("changes/2026-11-24");
    }
    assertThat(site().keySet()).contains("changes/2026-11-24.html", "zh/changes/2026-11-24.html");
    // Another edit before the commit belongs to the same record.
    project.edit(DATA, "North,TL,47", "North,TL,48");
    project.shell.script("record.sh", "HEAD").orFail();
    assertThat(project.read("site-data/changes/2026-11-24.json"))
        .contains("\"after\" : 48,")
        .doesNotContain("\"after\" : 47,");
  }

  @Test
  void a_bad_cell_is_told_at_its_place_and_the_published_site_stays() throws Exception {
    Map<String, byte[]> before = published();
    Path link = Files.readSymbolicLink(served.resolve("current"));
    project.edit(DATA, "North,TL,44", "North,TL,4x4");
    Shell.Result result = change();
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains(DATA + ":3:10: error:").contains("4x4");
    assertThat(GoldenFolder.differences(before, site())).isEmpty();
    assertThat(Files.readSymbolicLink(served.resolve("current"))).isEqualTo(link);
    assertThat(project.git("status", "--porcelain")).isEqualTo("M " + DATA);
  }

  @Test
  void without_a_change_of_data_nothing_is_recorded_and_the_comment_says_so() throws Exception {
    Map<String, byte[]> before = published();
    String comment = change().orFail();
    assertThat(comment).startsWith("<!-- drillpress diff -->\n").containsIgnoringCase("no");
    assertThat(comment).doesNotContain("pay/base");
    assertThat(project.git("status", "--porcelain")).isEmpty();
    assertThat(GoldenFolder.differences(before, site())).isEmpty();
  }

  @Test
  void a_refresh_becomes_a_patch_a_branch_and_is_recorded_once() throws Exception {
    Path origin = temp.resolve("origin.git");
    project.git("init", "-q", "--bare", origin.toString());
    project.git("remote", "add", "origin", origin.toString());
    project.git("push", "-q", "origin", "main");
    project.shell.set("SITE_FETCH", "sed -i s/North,TL,44/North,TL,47/ " + DATA);
    project.shell.script("refresh.sh", "HEAD", "target/change").orFail();
    assertThat(project.read("target/change/refresh.patch"))
        .contains("+North,TL,47", "content/changes/2026-11-24.zh.md");
    assertThat(project.git("diff", "--cached", "--name-only")).as("the user's index").isEmpty();
    project.git("stash", "-q", "--include-untracked");
    project.shell.script("propose.sh", "target/change").orFail();
    assertThat(project.git("--git-dir", origin.toString(), "show", "data/refresh:" + DATA))
        .contains("North,TL,47");
    assertThat(project.git("--git-dir", origin.toString(), "show", "main:" + DATA)).contains("44");
    String before = project.git("rev-parse", "main");
    String recorded = project.git("rev-parse", "HEAD");
    project.shell.set("SITE_FETCH", "");
    assertThat(project.shell.script("since.sh", before).orFail().strip()).isEqualTo(recorded);
    // On the push that merges it there is nothing left to propose.
    assertThat(project.shell.script("record.sh", recorded).orFail()).isEmpty();
    assertThat(project.git("status", "--porcelain")).isEmpty();
    assertThat(project.shell.script("record.sh", before).orFail().strip())
        .isEqualTo("site-data/changes/2026-11-24.json");
  }

  @Test
  void what_repairs_a_broken_project_is_not_held_up_by_it() throws Exception {
    project.edit(DATA, "North,TL,44", "North,TL,4x4");
    project.commit("Break it");
    project.edit(DATA, "North,TL,4x4", "North,TL,45");
    project.shell.script("diff-comment.sh", "HEAD").orFail();
    assertThat(project.read("target/change/comment.md"))
        .contains("The state before (HEAD) cannot be baked", DATA + ":3:10: error:");
    String zeros = "0".repeat(40);
    project.shell.script("diff-comment.sh", zeros).orFail();
    assertThat(project.read("target/change/comment.md")).contains("no earlier state");
    assertThat(project.shell.script("record.sh", zeros).orFail()).isEmpty();
  }

  private Shell.Result change() throws IOException, InterruptedException {
    return project.shell.script("data-changed.sh", "--to", served.toString());
  }

  private Map<String, byte[]> site() throws IOException {
    return GoldenFolder.read(served.resolve("current"));
  }

  private String text(String path) throws IOException {
    return Files.readString(served.resolve("current").resolve(path));
  }
}
