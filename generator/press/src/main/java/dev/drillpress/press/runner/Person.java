package dev.drillpress.press.runner;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * As whom a program runs. Under root it gets a user of its own that owns nothing else, since no
 * limit on processes holds for root; everybody else runs it as themselves.
 *
 * @param uid of the user
 * @param tasks processes and threads that the user may have
 */
record Person(int uid, boolean other, int tasks) {
  private static final int FIRST = 300_000;
  private static final int LAST = 2_000_000_000;

  /** A user for one run; ourselves where the system does not tell who that is. */
  static Person forRun(int tasks) throws IOException {
    Path self = Path.of("/proc/self");
    if (!Files.exists(self)) {
      return new Person(-1, false, tasks);
    }
    int uid = (int) Files.getAttribute(self, "unix:uid");
    boolean other = uid == 0 && has("setpriv");
    return other
        ? new Person(ThreadLocalRandom.current().nextInt(FIRST, LAST), true, tasks)
        : new Person(uid, false, tasks + tasksOf(uid));
  }

  /** Whether the system has one of Linux's usual programs. */
  static boolean has(String program) {
    return Files.isExecutable(Path.of("/usr/bin", program));
  }

  /**
   * The words in front of a command; none where the system has no such limits.
   *
   * @param fileBytes of each file that it may write
   */
  List<String> prefix(long fileBytes) {
    List<String> words = new ArrayList<>();
    if (other) {
      words.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"));
    }
    if (has("prlimit")) {
      words.addAll(List.of("prlimit", "--core=0", "--nproc=" + tasks, "--fsize=" + fileBytes));
    }
    return words;
  }

  /** Lets the user work in a folder. */
  void give(Path folder) throws IOException {
    if (!other) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            Files.setAttribute(inner, "unix:uid", uid);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** How many tasks a user has already; they count for the limit. */
  private static int tasksOf(int uid) throws IOException {
    int tasks = 0;
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        tasks += tasksOf(process, uid);
      }
    }
    return tasks;
  }

  private static int tasksOf(Path process, int uid) {
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
      if ((int) Files.getAttribute(process, "unix:uid") != uid) {
        return 0;
      }
      int tasks = 0;
      for (Path thread : threads) {
        tasks += thread.getNameCount() > 0 ? 1 : 0;
      }
      return tasks;
    } catch (IOException e) {
      return 0; // It ended while it was looked at.
    }
  }
}
