package dev.drillpress.press.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command where it can do no harm: with a folder of its own, the variables that are named
 * and no others, limits, and, where bubblewrap can make one, a cell without network in which
 * nothing else can be written.
 */
final class Cell {
  private static final long POLL_MILLIS = 20;
  private static final int PROBE_TASKS = 50;
  private static final long PROBE_BYTES = 1 << 20;

  /** All name spaces but that of control groups, in which JDK 17 cannot find its own limits. */
  private static final List<String> SPACES =
      List.of(
          "--unshare-user-try", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts");

  /** Threads count as processes for the system's own limit, and a virtual machine has dozens. */
  private static final int TASKS_A_PROCESS = 4;

  private final boolean walls;
  private final Limits limits;
  private final int tasks;

  private Cell(boolean walls, Limits limits, int tasks) {
    this.walls = walls;
    this.limits = limits;
    this.tasks = tasks;
  }

  /** A cell with walls where the system has them. */
  static Cell of(Limits limits) {
    return of(limits, TASKS_A_PROCESS * limits.processes());
  }

  /**
   * The same.
   *
   * @param tasks processes and threads that the system itself allows, however fast they come
   */
  static Cell of(Limits limits, int tasks) {
    return new Cell(canBuildWalls(), limits, tasks);
  }

  /** A cell without walls, as on a system that has none. */
  static Cell open(Limits limits) {
    return open(limits, TASKS_A_PROCESS * limits.processes());
  }

  static Cell open(Limits limits, int tasks) {
    return new Cell(false, limits, tasks);
  }

  /** Whether network and other folders are out of reach. */
  boolean walls() {
    return walls;
  }

  /**
   * What to run.
   *
   * @param line the program and its arguments
   * @param folder where it works and may write
   * @param writable other folders that it may write
   * @param env all its variables
   * @param time after which it is stopped
   * @param trusted whether it is a compiler, which may be who we are
   */
  record Command(
      List<String> line,
      Path folder,
      List<Path> writable,
      Map<String, String> env,
      Duration time,
      boolean trusted) {
    Command {
      line = List.copyOf(line);
      writable = List.copyOf(writable);
      env = Map.copyOf(env);
    }
  }

  private static boolean canBuildWalls() {
    try {
      List<String> line = new ArrayList<>(Person.forRun(PROBE_TASKS).prefix(PROBE_BYTES));
      line.addAll(List.of("bwrap", "--ro-bind", "/", "/"));
      line.addAll(SPACES);
      line.addAll(List.of("--", "true"));
      Process trial =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      trial.getOutputStream().close();
      return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Outcome run(Command command) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    if (!command.trusted()) {
      Person person = Person.forRun(tasks);
      person.give(command.folder());
      line.addAll(person.prefix(fileBytes()));
    }
    if (walls) {
      line.addAll(walled(command));
    } else if (Person.has("setsid")) {
      line.add("setsid");
    }
    line.addAll(command.line());
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(command.folder().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(command.env());
    Process process = builder.start();
    process.getOutputStream().close();
    Output output = new Output(process.getInputStream(), limits.outputBytes());
    Thread reader = new Thread(output, "output");
    reader.setDaemon(true);
    reader.start();
    Optional<String> stopped = watch(process, output, command.time());
    if (stopped.isPresent()) {
      kill(process);
    } else if (!walls) {
      // What it started may live on in its group.
      Group.kill(process.pid());
    }
    process.waitFor();
    reader.join(2_000);
    process.getInputStream().close();
    return new Outcome(process.exitValue(), output.text(), stopped);
  }

  private Optional<String> watch(Process process, Output output, Duration time)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() > end) {
        return Optional.of("It took more than " + time.toSeconds() + " s.");
      }
      if (output.over()) {
        return Optional.of("It printed more than " + (limits.outputBytes() >> 10) + " KiB.");
      }
      Group.Size size = Group.size(process.pid());
      if (size.processes() > limits.processes()) {
        return Optional.of("It had more than " + limits.processes() + " processes.");
      }
      if (size.bytes() > (long) limits.megabytes() << 20) {
        return Optional.of("It used more than " + limits.megabytes() + " MiB of memory.");
      }
    }
    return output.over()
        ? Optional.of("It printed more than " + (limits.outputBytes() >> 10) + " KiB.")
        : Optional.empty();
  }

  private void kill(Process process) throws InterruptedException {
    // Inside of walls all processes end with the first one.
    Group.kill(process.pid());
    process.destroyForcibly();
    process.waitFor(5, TimeUnit.SECONDS);
  }

  private static List<String> walled(Command command) {
    List<String> line = new ArrayList<>(List.of("bwrap"));
    line.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"));
    line.addAll(List.of("--tmpfs", "/tmp", "--tmpfs", "/run", "--tmpfs", "/var/tmp"));
    bind(line, command.folder());
    command.writable().forEach(folder -> bind(line, folder));
    line.addAll(SPACES);
    line.addAll(List.of("--die-with-parent", "--new-session"));
    line.addAll(List.of("--chdir", command.folder().toString(), "--"));
    return line;
  }

  private static void bind(List<String> line, Path folder) {
    line.addAll(List.of("--bind", folder.toString(), folder.toString()));
  }

  private long fileBytes() {
    return (long) limits.fileMegabytes() << 20;
  }

  /** Reads what a process prints, up to a limit. */
  private static final class Output implements Runnable {
    private final InputStream in;
    private final byte[] bytes;
    private int length;
    private boolean over;

    Output(InputStream in, int limit) {
      this.in = in;
      this.bytes = new byte[limit];
    }

    @Override
    public void run() {
      byte[] buffer = new byte[1 << 13];
      try {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          add(buffer, n);
        }
      } catch (IOException e) {
        // The process was stopped while it wrote; what came before counts.
      }
    }

    private synchronized void add(byte[] buffer, int n) {
      int taken = Math.min(n, bytes.length - length);
      System.arraycopy(buffer, 0, bytes, length, taken);
      length += taken;
      over |= taken < n;
    }

    synchronized boolean over() {
      return over;
    }

    synchronized String text() {
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }
}
