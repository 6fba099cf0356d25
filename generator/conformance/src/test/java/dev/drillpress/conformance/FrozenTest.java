package dev.drillpress.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.drillpress.testkit.GoldenFolder;
import dev.drillpress.testkit.PluginSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is frozen beside each project is what jbake-core's own oven makes of it, in a process of its
 * own. That Drillpress makes the same is tested in {@code generator/press}.
 *
 * <p>A project without {@code expected} gets one from {@code -Dgolden=overwrite}, and the test
 * fails all the same; one that is there is never written again.
 */
class FrozenTest {
  private static final Path PROJECTS = Path.of("projects");

  /** What they list in the order of hash maps is frozen as Java 17 has it; Java 19 changed it. */
  private static final Set<String> OF_JAVA_17 = Set.of("html-content", "key-order");

  private static ExecutorService threads;

  @BeforeAll
  static void start() {
    threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> jbake_makes_what_is_frozen(@TempDir Path temp) throws IOException {
    List<Path> projects;
    try (Stream<Path> found = Files.list(PROJECTS)) {
      projects = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(projects).hasSizeGreaterThanOrEqualTo(34);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path project : projects) {
      String name = project.getFileName().toString();
      Path output = temp.resolve(name);
      Future<String> log = threads.submit(() -> bake(project, output));
      tests.add(DynamicTest.dynamicTest(name, () -> compare(project, output, log.get())));
    }
    return tests.stream();
  }

  private static void compare(Path project, Path output, String log) throws IOException {
    assertThat(project.resolve("README.md")).exists();
    assumeTrue(
        Runtime.version().feature() < 19 || !OF_JAVA_17.contains(project.getFileName().toString()),
        "JBake's own output differs on this Java");
    assertThat(log).doesNotContain("ERROR", "Exception");
    Path expected = project.resolve("expected");
    if (!Files.exists(expected) && "overwrite".equals(System.getProperty("golden"))) {
      GoldenFolder.write(expected, GoldenFolder.read(output));
      throw new AssertionError(expected + " was written; look at it");
    }
    assertThat(GoldenFolder.differences(GoldenFolder.read(expected), GoldenFolder.read(output)))
        .as(log)
        .isEmpty();
  }

  /**
   * Runs the oven. JBake asks the machine for locale and time zone, and its database orders equal
   * dates by the number of cores, so all three are fixed.
   */
  private static String bake(Path project, Path output) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    Path plugin = project.resolve("plugin");
    if (Files.isDirectory(plugin)) {
      Path classes = output.resolveSibling(output.getFileName() + "-plugin");
      classPath += ":" + PluginSources.compile(plugin, classes, classPath);
    }
    Path log = output.resolveSibling(output.getFileName() + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                // No collection may run: JBake finds neighbours by comparing
                // documents, and one that its cache dropped comes back unequal.
                "-Xms3g",
                "-Xmn2g",
                "-XX:MetaspaceSize=512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=" + zone(project.resolve("project/jbake.properties")),
                "-cp",
                classPath,
                StockBake.class.getName(),
                project.resolve("project").toString(),
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    return (exit == 0 ? "" : "ERROR: exit " + exit + "\n") + Files.readString(log);
  }

  private static String zone(Path settings) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(settings)) {
      try (var reader = Files.newBufferedReader(settings)) {
        properties.load(reader);
      }
    }
    return properties.getProperty("freemarker.timezone", "UTC");
  }
}
