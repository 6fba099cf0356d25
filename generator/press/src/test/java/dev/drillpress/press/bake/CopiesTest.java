package dev.drillpress.press.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  private static final List<String> MADE = List.of("index.html", "a.html", "drills/gc/b.html");

  private static List<String> clashes(Copy... copies) {
    return new Copies(List.of(copies)).clashes(MADE).stream().map(Diagnostic::message).toList();
  }

  @Test
  void a_file_may_not_stand_where_a_page_does_whatever_its_case() {
    assertThat(clashes(new Copy("content/A.html", "A.html")))
        .containsExactly(
            "The file `content/A.html` cannot stand at `/A.html` beside a page or file that the"
                + " site makes.");
  }

  @Test
  void two_files_may_not_stand_at_one_place() {
    assertThat(clashes(new Copy("content/x.png", "x.png"), new Copy("assets/x.png", "x.png")))
        .containsExactly(
            "The file `assets/x.png` cannot stand at `/x.png` beside `content/x.png`.");
  }

  @Test
  void a_file_may_not_stand_where_a_folder_does_nor_below_a_page() {
    assertThat(clashes(new Copy("assets/drills", "drills"))).hasSize(1);
    assertThat(clashes(new Copy("assets/a.html/x", "a.html/x"))).hasSize(1);
  }

  @Test
  void files_beside_pages_are_right() {
    assertThat(clashes(new Copy("content/drills/gc/b.png", "drills/gc/b.png"))).isEmpty();
  }

  @Test
  void mistakes_of_settings_headers_texts_and_templates_are_told_in_one_run(@TempDir Path project)
      throws IOException {
    write(project, "jbake.properties", "site.titel=x\n");
    write(project, "content/a.md", "---\ntitle: A\nfoo: 1\n---\n\n# One\n");
    write(project, "content/b.md", "---\ntitle: B\n---\n\n[a](a.md#x) [c](c.md)\n");
    write(project, "templates/page.ftlh", "<#if x>");

    List<Diagnostic> found = new ArrayList<>();
    BakeRequest request =
        new BakeRequest(
            project, Map.of(), Optional.empty(), false, false, 1, List.of(), Progress.SILENT);
    found.addAll(Bake.run(request, artifact -> {}).diagnostics());

    assertThat(found)
        .extracting(d -> d.at().path() + " " + d.code().id())
        .containsExactly(
            "content/a.md content/unknown-key",
            "content/a.md markdown/heading-one",
            "content/b.md link/broken",
            "jbake.properties config/unknown-key",
            "templates/page.ftlh render/template-syntax");
  }

  private static void write(Path project, String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
