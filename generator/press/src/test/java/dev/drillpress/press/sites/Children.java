package dev.drillpress.press.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Bakes in processes of their own. */
final class Children {
  private Children() {}

  /** The Java that runs this test. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Other Javas of this machine, from 17 on. */
  static List<Path> others() throws IOException {
    List<Path> found = new ArrayList<>();
    String named = System.getenv().getOrDefault("DRILLPRESS_OTHER_JAVA", "");
    if (!named.isEmpty()) {
      found.add(Path.of(named));
    }
    Path all = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(all)) {
      try (Stream<Path> homes = Files.list(all)) {
        for (Path home : homes.sorted().toList()) {
          Path java = home.resolve("bin/java");
          if (Files.isExecutable(java)) {
            found.add(java.toRealPath());
          }
        }
      }
    }
    found.remove(java().toRealPath());
    return found.stream().distinct().toList();
  }

  /** Starts a bake; its output goes to this process's own. */
  static Process bake(Path java, Path project, String[] options, String... more)
      throws IOException {
    return bake(java, System.getProperty("java.class.path"), project, options, more);
  }

  /** The same with a class path of its own. */
  static Process bake(Path java, String classPath, Path project, String[] options, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", classPath, "dev.drillpress.press.cli.Main"));
    command.addAll(List.of("bake", "--quiet", "--as-of", Projects.AS_OF));
    command.addAll(Arrays.asList(more));
    return new ProcessBuilder(command)
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
