package dev.drillpress.press.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with all that it started. */
final class Group {
  private static final long PAGE = 4096;

  private Group() {}

  /** How large it is at a moment. */
  record Size(int processes, long bytes) {}

  static Size size(long pid) {
    Optional<ProcessHandle> first = ProcessHandle.of(pid);
    if (first.isEmpty()) {
      return new Size(0, 0);
    }
    List<ProcessHandle> all = Stream.concat(first.stream(), first.get().descendants()).toList();
    return new Size(all.size(), all.stream().mapToLong(p -> resident(p.pid())).sum());
  }

  /**
   * Resident memory, from the second number of {@code statm}; nothing where there is no such file.
   */
  private static long resident(long pid) {
    try {
      String text =
          new String(
              Files.readAllBytes(Path.of("/proc", "" + pid, "statm")), StandardCharsets.US_ASCII);
      return Long.parseLong(text.split(" ")[1]) * PAGE;
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /** Ends all of it; what left the tree but not the session ends by its group. */
  static void kill(long pid) throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      Optional<ProcessHandle> first = ProcessHandle.of(pid);
      List<ProcessHandle> all =
          Stream.concat(first.stream(), first.stream().flatMap(ProcessHandle::descendants))
              .filter(ProcessHandle::isAlive)
              .toList();
      signalGroup(pid);
      all.forEach(ProcessHandle::destroyForcibly);
      if (all.isEmpty()) {
        return;
      }
      Thread.sleep(10);
    }
  }

  private static void signalGroup(long pid) throws InterruptedException {
    try {
      Process kill =
          new ProcessBuilder("kill", "-KILL", "--", "-" + pid)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      // Without such a program the tree has to do.
    }
  }
}
