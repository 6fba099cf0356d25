package dev.drillpress.press.ci;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project with reports in a git repository, and the generator under test as launcher. */
final class Repository {
  private static final Path REPORTS = Path.of("src", "test", "sites", "reports", "site");

  final Path folder;
  final Shell shell;

  private Repository(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  /** One commit with the whole project. */
  static Repository of(Path temp) throws IOException, InterruptedException {
    Repository repository = new Repository(Files.createDirectories(temp.resolve("project")));
    for (String name : GoldenFolder.read(REPORTS).keySet()) {
      Path file = repository.folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(REPORTS.resolve(name), file);
    }
    Files.writeString(repository.folder.resolve(".gitignore"), "target/\n");
    repository.git("init", "-q", "-b", "main");
    repository.commit("The project");
    repository.launch(
        "exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' dev.drillpress.press.cli.Main \"$@\""
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path")));
    return repository;
  }

  /** Makes a line of shell the launcher. */
  void launch(String line) throws IOException {
    shell.tool("drillpress-under-test", "#!/bin/sh\n" + line + "\n");
    shell.set("DRILLPRESS", "drillpress-under-test");
  }

  String git(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return shell.run(command).orFail().strip();
  }

  void commit(String subject) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "-m", subject);
  }

  void edit(String path, String from, String to) throws IOException {
    String text = read(path);
    if (!text.contains(from)) {
      throw new AssertionError(path + " has no " + from);
    }
    write(path, text.replace(from, to));
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
