package dev.drillpress.press.ci;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands in a folder, with surroundings of the test's own. */
final class Shell {
  /** This repository's folder of scripts. */
  static final Path SCRIPTS = Path.of("..", "..", ".ci", "site").toAbsolutePath().normalize();

  private static final int SECONDS = 300;

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  Shell(Path folder) {
    this.folder = folder;
    // What the machine's user has set must not reach the tests.
    set("GIT_CONFIG_GLOBAL", File.separator + "dev/null").set("GIT_CONFIG_NOSYSTEM", "1");
    set("GIT_AUTHOR_NAME", "Tester").set("GIT_AUTHOR_EMAIL", "tester@example.org");
    set("GIT_COMMITTER_NAME", "Tester").set("GIT_COMMITTER_EMAIL", "tester@example.org");
    set("GIT_AUTHOR_DATE", "2026-11-23T12:00:00Z")
        .set("GIT_COMMITTER_DATE", "2026-11-23T12:00:00Z");
    set("SOURCE_DATE_EPOCH", "1795521600").set("CI", "").set("GITLAB_CI", "").set("GH_TOKEN", "");
  }

  /** What a command did. */
  record Result(int exit, String out, String err) {
    /** Output of a command that must succeed. */
    String orFail() {
      if (exit != 0) {
        throw new AssertionError("exit " + exit + "\n" + out + err);
      }
      return out;
    }
  }

  Shell set(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Puts an executable text of ours before all others of its name. */
  void tool(String name, String text) throws IOException {
    Path tools = Files.createDirectories(folder.resolveSibling("tools"));
    Path tool = Files.writeString(tools.resolve(name), text);
    if (!tool.toFile().setExecutable(true)) {
      throw new IOException(tool.toString());
    }
    set("PATH", tools + File.pathSeparator + System.getenv("PATH"));
  }

  Result script(String name, String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = SCRIPTS.resolve(name).toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(command);
  }

  Result run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("shell", ".out");
    Path err = Files.createTempFile("shell", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
      builder.environment().putAll(variables);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + List.of(command) + text(out) + text(err));
      }
      return new Result(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
