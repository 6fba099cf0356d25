package dev.drillpress.press.runner;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Finds toolchains: those that the caller names, then those of PATH, then where they are usually
 * installed. The first of a tool is the one for programs that name none.
 */
public final class Toolchains {
  private static final List<String> JDK_FOLDERS =
      List.of("/usr/lib/jvm", "/opt/java", "/Library/Java/JavaVirtualMachines");

  private final Map<String, List<Toolchain>> byTool = new LinkedHashMap<>();

  private Toolchains() {}

  /**
   * What there is on this machine.
   *
   * @param named homes of toolchains that win over all others
   * @param env the environment's variables
   */
  public static Toolchains find(List<Path> named, Map<String, String> env) {
    Toolchains found = new Toolchains();
    named.forEach(found::add);
    for (String folder : env.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isEmpty()) {
        found.onPath(Path.of(folder));
      }
    }
    Optional.ofNullable(env.get("JAVA_HOME"))
        .filter(h -> !h.isEmpty())
        .map(Path::of)
        .ifPresent(found::add);
    JDK_FOLDERS.forEach(folder -> found.below(Path.of(folder)));
    String home = env.getOrDefault("HOME", "");
    if (!home.isEmpty()) {
      found.below(Path.of(home, "sdk"));
      found.below(Path.of(home, ".sdkman/candidates/java"));
    }
    return found;
  }

  /** The toolchains of a tool, the usual first. */
  public List<Toolchain> of(String tool) {
    return List.copyOf(byTool.getOrDefault(tool, List.of()));
  }

  /** The one with a label, or the first. */
  Optional<Toolchain> labelled(String tool, Optional<String> label) {
    return of(tool).stream().filter(t -> label.map(t::is).orElse(true)).findFirst();
  }

  private void onPath(Path folder) {
    for (String name : List.of("go", "javac")) {
      Path program = folder.resolve(name);
      if (Files.isExecutable(program)) {
        try {
          add(program.toRealPath().resolveSibling("..").normalize());
        } catch (IOException e) {
          // A program that is gone between two looks is none.
        }
      }
    }
  }

  private void below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(homes::add);
    } catch (IOException e) {
      return;
    }
    homes.stream().sorted().forEach(this::add);
  }

  private void add(Path home) {
    if (Files.isExecutable(home.resolve("bin/javac"))) {
      javaVersion(home).ifPresent(v -> add(new Toolchain("java", v, home)));
    }
    if (Files.isExecutable(home.resolve("bin/go"))) {
      goVersion(home).ifPresent(v -> add(new Toolchain("go", v, home)));
    }
  }

  private void add(Toolchain one) {
    List<Toolchain> all = byTool.computeIfAbsent(one.tool(), t -> new ArrayList<>());
    if (all.stream().noneMatch(t -> t.version().equals(one.version()))) {
      all.add(one);
    }
  }

  /** A JDK says in a file what it is. */
  private static Optional<String> javaVersion(Path home) {
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.isEmpty() ? Optional.empty() : Optional.of(version);
  }

  private static Optional<String> goVersion(Path home) {
    try {
      Process go =
          new ProcessBuilder(home.resolve("bin/go").toString(), "env", "GOVERSION")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      go.getOutputStream().close();
      String printed =
          new String(go.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = go.waitFor(10, TimeUnit.SECONDS);
      return ended && printed.startsWith("go")
          ? Optional.of(printed.substring(2))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
