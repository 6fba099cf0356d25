package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.work.Progress;
import dev.drillpress.testkit.GoldenFolder;
import dev.drillpress.testkit.PluginSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plain JBake projects bake to the bytes that jbake-core's own oven makes of them; those are frozen
 * beside the projects, and {@code generator/conformance} tests that they are what it makes.
 */
class JBakeConformanceTest {
  static final Path PROJECTS = Path.of("..", "conformance", "projects");

  @TestFactory
  Stream<DynamicTest> each_project_bakes_to_what_jbake_makes(@TempDir Path temp)
      throws IOException {
    List<Path> projects = projects();
    assertThat(projects).hasSizeGreaterThanOrEqualTo(34);
    return projects.stream()
        .map(
            project ->
                DynamicTest.dynamicTest(
                    project.getFileName().toString(),
                    () -> assertThat(differences(project, bake(project, temp, 2))).isEmpty()));
  }

  @Test
  void one_thread_and_many_make_the_same(@TempDir Path temp) throws IOException {
    Path blog = PROJECTS.resolve("blog");
    assertThat(differences(blog, bake(blog, temp, 1))).isEmpty();
    assertThat(differences(blog, bake(blog, temp, 7))).isEmpty();
  }

  @Test
  void every_artifact_says_what_it_was_made_from(@TempDir Path temp) throws IOException {
    Path blog = PROJECTS.resolve("blog");
    ConcurrentSkipListMap<String, Artifact> made = new ConcurrentSkipListMap<>();
    Bake.run(request(blog, List.of(), 2), artifact -> made.put(artifact.path(), artifact));
    assertThat(made).isNotEmpty();
    for (Artifact artifact : made.values()) {
      assertThat(artifact.inputs().stream().map(i -> i.kind()))
          .as(artifact.path())
          .containsAnyOf(Input.Kind.SOURCE, Input.Kind.TEMPLATE);
    }
    assertThat(made.get("feed.xml").inputs().stream().map(i -> i.kind() + " " + i.name()))
        .contains("TEMPLATE templates/feed.ftl", "SETTING jbake.properties")
        .anyMatch(input -> input.startsWith("QUERY published"));
  }

  static List<Path> projects() throws IOException {
    try (Stream<Path> found = Files.list(PROJECTS)) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  static List<String> differences(Path project, Map<String, byte[]> made) throws IOException {
    return GoldenFolder.differences(GoldenFolder.read(project.resolve("expected")), made);
  }

  /** Bakes a conformance project with its plugin, if it has one. */
  static Map<String, byte[]> bake(Path project, Path temp, int jobs) throws IOException {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    Consumer<Artifact> sink = artifact -> files.put(artifact.path(), artifact.bytes());
    BakeResult result = Bake.run(request(project, plugins(project, temp), jobs), sink);
    assertThat(result.failed()).as("%s: %s", project, result.diagnostics()).isFalse();
    return files;
  }

  static List<Path> plugins(Path project, Path temp) throws IOException {
    Path plugin = project.resolve("plugin");
    if (!Files.isDirectory(plugin)) {
      return List.of();
    }
    Path classes = temp.resolve(project.getFileName() + "-plugin");
    if (!Files.exists(classes)) {
      PluginSources.compile(plugin, classes, System.getProperty("java.class.path"));
    }
    return List.of(classes);
  }

  private static BakeRequest request(Path project, List<Path> plugins, int jobs) {
    return new BakeRequest(
        project.resolve("project").toAbsolutePath().normalize(),
        Map.of(),
        Optional.of(LocalDate.parse(Projects.AS_OF)),
        false,
        false,
        jobs,
        plugins,
        Progress.SILENT);
  }
}
