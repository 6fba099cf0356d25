package dev.drillpress.press.runner;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.verify.Method;
import dev.drillpress.press.verify.Program;
import dev.drillpress.press.verify.VerifyCode;
import dev.drillpress.press.work.ScratchFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Runs programs, each in a temporary folder of its own. */
public final class Workshop {
  private static final Duration COMPILE = Duration.ofMinutes(5);
  private static final int TAIL = 12;

  /** Where in its folder a program's libraries are. */
  static final String LIBRARIES = "lib";

  private final Cell cell;
  private final Path cache;
  private final LocalDate today;
  private final Libraries libraries;

  /** Programs that measure run while no other does. */
  private final ReadWriteLock quiet = new ReentrantReadWriteLock();

  private Workshop(Cell cell, Path cache, LocalDate today) {
    this.cell = cell;
    this.cache = cache;
    this.today = today;
    this.libraries = new Libraries(cache.resolve("maven"));
  }

  /**
   * A workshop.
   *
   * @param cache where compilers may keep what they made
   * @param today the date that runs bear
   */
  public static Workshop open(Limits limits, Path cache, LocalDate today) {
    return new Workshop(Cell.of(limits), cache, today);
  }

  static Workshop of(Cell cell, Path cache, LocalDate today) {
    return new Workshop(cell, cache, today);
  }

  /** Whether programs can neither reach the network nor write outside of their folder. */
  public boolean walls() {
    return cell.walls();
  }

  /** Runs a program; what went wrong is told at its fence. */
  public Checked<Run> run(Program program, Toolchain toolchain) {
    Runner runner = runner(program.method());
    try (ScratchFolder folder = ScratchFolder.create()) {
      write(program, toolchain, folder.path());
      if (!program.options().maven().isEmpty()) {
        libraries.copy(program.options().maven(), folder.path().resolve(LIBRARIES));
      }
      return run(program, toolchain, runner, folder.path());
    } catch (Libraries.Missing e) {
      return Checked.failed(
          Diagnostic.of(
              VerifyCode.FAILED,
              program.at(),
              "`" + program.block() + "` cannot be run: " + e.getMessage() + ".",
              "Check the coordinates, and that Maven can reach its repositories."));
    } catch (IOException e) {
      return Checked.failed(failed(program, "cannot be run: " + e.getMessage(), ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Checked.failed(failed(program, "was interrupted", ""));
    }
  }

  private Checked<Run> run(Program program, Toolchain toolchain, Runner runner, Path folder)
      throws IOException, InterruptedException {
    Outcome last = new Outcome(0, "", Optional.empty());
    for (Runner.Step step : runner.steps(program, toolchain)) {
      last = locked(command(program, toolchain, step, folder), runner, step);
      if (last.stopped().isPresent()) {
        return Checked.failed(
            Diagnostic.of(
                VerifyCode.TOO_MUCH,
                program.at(),
                "`" + program.block() + "` was stopped. " + last.stopped().get(),
                step.runs()
                    ? "Let it end sooner, or raise `timeout=` for a program that needs time."
                    : "Make the program smaller."));
      }
      if (!step.exits().isEmpty() && !step.exits().contains(last.exit())) {
        return Checked.failed(
            failed(program, wrong(step, toolchain, last), tail(last.output(), folder)));
      }
    }
    String output = last.output().replace(folder.toString(), ".");
    Optional<Runner.Complaint> complaint = runner.complaint(program, output);
    if (complaint.isPresent()) {
      String message = "`" + program.block() + "` " + complaint.get().what() + ".";
      return Checked.failed(
          Diagnostic.of(VerifyCode.FAILED, program.at(), message, complaint.get().hint()));
    }
    return Checked.of(
        new Run(
            toolchain.tool(),
            toolchain.version(),
            today,
            runner.lines(program, output),
            runner.measured(program, output)));
  }

  private static String wrong(Runner.Step step, Toolchain toolchain, Outcome outcome) {
    return switch (step.part()) {
      case COMPILE -> "does not compile with " + toolchain.tool() + " " + toolchain.version();
      case RUN -> "ended with exit code " + outcome.exit() + ", not " + step.exits().get(0);
      case READ -> "left nothing behind that `" + step.line().get(2) + "` can read";
    };
  }

  private Outcome locked(Cell.Command command, Runner runner, Runner.Step step)
      throws IOException, InterruptedException {
    var lock = runner.alone() && step.runs() ? quiet.writeLock() : quiet.readLock();
    lock.lock();
    try {
      return cell.run(command);
    } finally {
      lock.unlock();
    }
  }

  private Cell.Command command(Program program, Toolchain toolchain, Runner.Step step, Path folder)
      throws IOException {
    Path kept = Files.createDirectories(cache.resolve(toolchain.tool() + toolchain.version()));
    return new Cell.Command(
        step.line(),
        folder,
        step.compiles() ? List.of(kept.toRealPath()) : List.of(),
        environment(program, toolchain, step, folder, kept.toRealPath()),
        !step.runs() ? COMPILE : Duration.ofSeconds(program.options().seconds()),
        step.compiles());
  }

  private static Map<String, String> environment(
      Program program, Toolchain toolchain, Runner.Step step, Path folder, Path kept) {
    Map<String, String> env = new LinkedHashMap<>();
    env.put("PATH", toolchain.home().resolve("bin") + ":/usr/local/bin:/usr/bin:/bin");
    env.put("HOME", folder.toString());
    env.put("LANG", "C.UTF-8");
    env.put("TZ", "UTC");
    if (toolchain.tool().equals("go")) {
      env.put("GOROOT", toolchain.home().toString());
      env.put("GOPATH", folder.resolve("gopath").toString());
      env.put("GOCACHE", (step.compiles() ? kept : folder.resolve("gocache")).toString());
      env.put("GOFLAGS", "-mod=mod");
      env.put("GOPROXY", "off");
      env.put("GOTOOLCHAIN", "local");
      env.put("CGO_ENABLED", program.options().race() ? "1" : "0");
      if (program.method() == Method.GO_GCTRACE && !step.compiles()) {
        env.put("GODEBUG", "gctrace=1");
      }
    } else {
      env.put("JAVA_HOME", toolchain.home().toString());
    }
    if (step.runs()) {
      env.putAll(program.options().env());
    }
    return env;
  }

  private static void write(Program program, Toolchain toolchain, Path folder) throws IOException {
    for (Map.Entry<String, String> file : program.files().entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      if (!path.startsWith(folder)) {
        throw new IOException("a file outside of its folder: " + file.getKey());
      }
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    if (toolchain.tool().equals("go") && !program.files().containsKey("go.mod")) {
      String[] parts = toolchain.version().split("\\.");
      Files.writeString(
          folder.resolve("go.mod"), "module drill\n\ngo " + parts[0] + "." + parts[1] + "\n");
    }
  }

  private static Runner runner(Method method) {
    return switch (method) {
      case GO_ESCAPE -> GoRunner.ESCAPE;
      case GO_RUN -> GoRunner.RUN;
      case GO_TEST -> GoRunner.TEST;
      case GO_VET -> GoRunner.VET;
      case GO_BENCH -> GoRunner.BENCH;
      case GO_GCTRACE -> GoRunner.GCTRACE;
      case GO_PPROF -> new PprofRunner();
      case JAVA_RUN -> JavaRunner.RUN;
      case JAVA_GC -> JavaRunner.GC;
      case JAVA_ALLOC -> JavaRunner.ALLOC;
    };
  }

  private static Diagnostic failed(Program program, String what, String output) {
    return Diagnostic.of(
        VerifyCode.FAILED,
        program.at(),
        "`" + program.block() + "` " + what + ".",
        output.isEmpty() ? "It printed nothing." : "It printed last:\n" + output);
  }

  private static String tail(String output, Path folder) {
    List<String> lines = Lines.of(output.replace(folder.toString(), "."));
    return String.join(
        "\n",
        lines.subList(Math.max(0, lines.size() - TAIL), lines.size()).stream()
            .map(l -> "    " + l)
            .toList());
  }
}
