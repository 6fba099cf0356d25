package dev.drillpress.press.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path temp;

  @Test
  void a_second_site_replaces_the_first_and_leaves_nothing_of_it() throws IOException {
    publish("a/old.html", "old");
    publish("b/new.html", "new");
    assertThat(site().resolve("a")).doesNotExist();
    assertThat(site().resolve("b/new.html")).hasContent("new");
    try (var entries = Files.list(temp.resolve("target"))) {
      assertThat(entries).hasSize(3);
    }
    assertThat(temp.resolve("target/.drillpress/site.json")).content().contains("b/new.html");
  }

  @Test
  void what_was_discarded_leaves_the_previous_site() throws IOException {
    publish("a.html", "old");
    SiteWriter writer = open();
    writer.write(artifact("a.html", "new"));
    writer.discard();
    assertThat(site().resolve("a.html")).hasContent("old");
  }

  @Test
  void a_failed_write_is_reported_and_leaves_the_previous_site() throws IOException {
    publish("a", "old");
    SiteWriter writer = open();
    writer.write(artifact("a", "new"));
    writer.write(artifact("a/b", "cannot be, since a is a file"));
    assertThat(writer.publish())
        .extracting(Diagnostic::code)
        .containsExactly(OutputCode.WRITE_FAILED);
    assertThat(site().resolve("a")).hasContent("old");
  }

  @Test
  void leftovers_of_killed_runs_are_removed() throws IOException {
    publish("a", "old");
    Files.createDirectories(temp.resolve("target/.site-7.tmp/x"));
    Files.createDirectories(temp.resolve("target/.site-notes"));
    publish("a", "new");
    assertThat(temp.resolve("target/.site-7.tmp")).doesNotExist();
    assertThat(temp.resolve("target/.site-notes")).exists();
  }

  @Test
  void a_second_bake_into_the_same_output_is_refused() {
    SiteWriter first = open();
    assertThat(SiteWriter.open(destination(Links.REAL)).diagnostics())
        .containsExactly(
            Diagnostic.of(
                OutputCode.LOCKED,
                dev.drillpress.press.diagnostic.Location.of("target/site"),
                "Another bake is writing to `target/site` at this moment.",
                "Wait until it ends, or write to another folder with `--output`."));
    first.discard();
  }

  @Test
  void a_file_system_without_links_is_named() throws IOException {
    Links none =
        (link, target) -> {
          throw new FileSystemException(link.toString(), null, "Operation not permitted");
        };
    List<Diagnostic> said = SiteWriter.open(destination(none)).diagnostics();
    assertThat(said)
        .extracting(Diagnostic::message)
        .containsExactly(
            "The file system of `target/site` has no symbolic links, so a site cannot be swapped in"
                + " at one stroke.");
    assertThat(said).extracting(Diagnostic::code).containsExactly(OutputCode.NO_SYMLINK);
  }

  @Test
  void only_our_own_site_is_removed() throws IOException {
    publish("a", "old");
    assertThat(SiteRemoval.remove(destination(Links.REAL)).value().orElseThrow())
        .containsExactly("target/site", "target/.site-1", "target/.drillpress/site.json");
    Files.createDirectories(site().resolve("mine"));
    assertThat(SiteRemoval.remove(destination(Links.REAL)).value()).isEmpty();
    assertThat(site().resolve("mine")).exists();
  }

  private void publish(String path, String text) {
    SiteWriter writer = open();
    writer.write(artifact(path, text));
    assertThat(writer.publish()).isEmpty();
  }

  private SiteWriter open() {
    return SiteWriter.open(destination(Links.REAL)).value().orElseThrow();
  }

  private Destination destination(Links links) {
    return new Destination(site().toAbsolutePath(), "target/site", links);
  }

  private Path site() {
    return temp.resolve("target/site");
  }

  private static Artifact artifact(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8), List.of());
  }
}
