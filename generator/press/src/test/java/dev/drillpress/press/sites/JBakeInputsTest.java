package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a page of a JBake project changes, so does its list of what it was made from. */
class JBakeInputsTest {
  @TempDir private Path temp;
  private JBakeProject project;

  @BeforeEach
  void start() throws IOException {
    project = new JBakeProject(Files.createDirectory(temp.resolve("p")));
    project
        .settings(
            "render.index=true\nindex.paginate=true\nindex.posts_per_page=2\nrender.tags=true\n"
                + "template.post.file=note.ftl\nmarkdown.extensions=ALL\n")
        .put(
            "templates/index.ftl",
            "${numberOfPages} <#list published_posts as p>${p.title}</#list>")
        .put("templates/tags.ftl", "${tag} <#list tagged_documents as d>${d.title};</#list>")
        .put(
            "templates/note.ftl",
            "<#include 'more.ftl' ignore_missing=true>${content.title!} ${content.status}"
                + " ${content.date?date?iso_utc} ${content.body}"
                + " <#if content.nextContent??>${content.nextContent.title!}</#if>"
                + " ${db.getPublishedCount('post')} ${(data.get('d.yaml').x)!}")
        .put("data/d.yaml", "x: 1\n")
        .note("a.md", "title=A\ndate=2026-01-01\ntags=go", "Write to <ana@example.org>.")
        .note("z.md", "title=Z\ndate=2026-01-02\ntags=go,gc", "Write to <zoe@example.org>.")
        .note("undated.md", "title=U", "Text.")
        .put(
            "content/later.md",
            "type=note\nstatus=published-date\ntitle=L\ndate=2026-06-01\n~~~~~~\nX")
        .put("content/p1.md", "type=post\nstatus=published\ntitle=P1\ndate=2026-01-01\n~~~~~~\nX");
  }

  @Test
  void pages_that_change_name_what_changed() throws IOException {
    Map<String, Artifact> before = bake("2026-02-02");
    before = expect(before, bake("2026-07-07"), "undated.html", "later.html");
    project.note("a.md", "title=A\ndate=2026-01-01\ntags=go", "Write to <ana.b@example.org>.");
    before = expect(before, bake("2026-07-07"), "a.html", "z.html");
    project.put("templates/more.ftl", "more ");
    before = expect(before, bake("2026-07-07"), "a.html");
    project.put("templates/note_en.ftl", "localized ${content.title!}");
    before = expect(before, bake("2026-07-07"), "a.html");
    Files.delete(project.folder().resolve("templates/note_en.ftl"));
    before = expect(before, bake("2026-07-07"), "a.html");
    project.put("data/d.yaml", "x: 2\n");
    before = expect(before, bake("2026-07-07"), "a.html");
    for (int day = 2; day <= 3; day++) {
      project.put(
          "content/p" + day + ".md",
          "type=post\nstatus=published\ntitle=P\ndate=2026-01-0" + day + "\n~~~~~~\nX");
    }
    before = expect(before, bake("2026-07-07"), "index.html", "a.html", "p1.html");
    project.note("z.md", "title=Zed\ndate=2026-01-02\ntags=gc", "Write to <zoe@example.org>.");
    expect(before, bake("2026-07-07"), "tags/go.html", "tags/gc.html", "a.html");
  }

  /** The pages named must have changed; of all that changed, the inputs did too. */
  private static Map<String, Artifact> expect(
      Map<String, Artifact> before, Map<String, Artifact> after, String... changed) {
    for (String path : changed) {
      assertThat(same(before.get(path), after.get(path))).as(path).isFalse();
    }
    for (String path : after.keySet()) {
      Artifact old = before.get(path);
      if (old != null && !same(old, after.get(path))) {
        assertThat(after.get(path).inputs()).as(path).isNotEqualTo(old.inputs());
      }
    }
    return after;
  }

  private static boolean same(Artifact one, Artifact other) {
    return Arrays.equals(one.bytes(), other.bytes());
  }

  private Map<String, Artifact> bake(String asOf) {
    Map<String, Artifact> made = new ConcurrentSkipListMap<>();
    BakeResult result =
        Bake.run(
            new BakeRequest(
                project.folder(),
                Map.of(),
                Optional.of(LocalDate.parse(asOf)),
                false,
                false,
                2,
                List.of(),
                Progress.SILENT),
            artifact -> made.put(artifact.path(), artifact));
    assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
    return made;
  }
}
