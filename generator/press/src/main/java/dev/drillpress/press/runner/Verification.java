package dev.drillpress.press.runner;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.transcript.Recorded;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.Transcript;
import dev.drillpress.press.verify.Comparison;
import dev.drillpress.press.verify.Program;
import dev.drillpress.press.verify.VerifyCode;
import dev.drillpress.press.work.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Which programs run, on what, and what comes of it. */
public final class Verification {
  private final Workshop workshop;
  private final Toolchains toolchains;
  private final Memory remembered;
  private final Map<String, Transcript> transcripts;
  private final Choice choice;
  private final AtomicInteger executed = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  private final Map<String, Queue<Program>> missing = new ConcurrentSkipListMap<>();

  /** Runs of programs that print what they must, in order of page. */
  private final Map<String, List<Recorded>> recorded = new TreeMap<>();

  private int number;

  /**
   * Which programs.
   *
   * @param only the page's id or a program's name
   * @param changed leave out those whose transcript is there, whatever version it was made with
   * @param all run also what has run before
   */
  public record Choice(Optional<String> only, boolean changed, boolean all) {
    boolean takes(Program program) {
      return only.map(o -> o.equals(program.page()) || o.equals(program.name())).orElse(true);
    }
  }

  /** A program with its translations', which differ in nothing that is run. */
  private record Task(Program program, List<Program> translations) {}

  /** One run of a program, or why there is none; a toolchain that is missing is told elsewhere. */
  private record Attempt(Optional<Run> run, List<Diagnostic> diagnostics) {
    static Attempt of(Run run) {
      return new Attempt(Optional.of(run), List.of());
    }
  }

  /** What became of a task. */
  private record Result(Task task, List<Run> runs, List<Diagnostic> diagnostics) {}

  /**
   * Work to be done.
   *
   * @param workshop where programs run
   * @param toolchains what is there to run them
   * @param remembered runs that need not be repeated
   * @param transcripts what is recorded, by page
   * @param choice which programs
   */
  public Verification(
      Workshop workshop,
      Toolchains toolchains,
      Memory remembered,
      Map<String, Transcript> transcripts,
      Choice choice) {
    this.workshop = workshop;
    this.toolchains = toolchains;
    this.remembered = remembered;
    this.transcripts = Map.copyOf(transcripts);
    this.choice = choice;
  }

  /** Whether a choice takes any of some programs. */
  public static boolean any(List<Program> programs, Choice choice) {
    return choice.only().isEmpty() || programs.stream().anyMatch(choice::takes);
  }

  /** Runs what must be run; the mistakes. */
  public List<Diagnostic> verify(List<Program> programs, Workers workers, Consumer<String> say) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    for (Program program : programs) {
      tasks
          .computeIfAbsent(
              program.name() + " " + program.hash(), k -> new Task(program, new ArrayList<>()))
          .translations()
          .add(program);
    }
    List<Task> chosen = tasks.values().stream().filter(t -> choice.takes(t.program())).toList();
    number = chosen.size();
    List<Diagnostic> found = new ArrayList<>();
    for (Result result : workers.map("Verifying", chosen, task -> run(task, say))) {
      found.addAll(result.diagnostics());
      Program program = result.task().program();
      boolean right = result.diagnostics().stream().noneMatch(Diagnostic::isError);
      if (right && !result.runs().isEmpty()) {
        recorded
            .computeIfAbsent(program.page(), p -> new ArrayList<>())
            .add(
                new Recorded(
                    program.block(), program.hash(), program.method().word(), result.runs()));
      } else {
        // What was recorded of it stays, so that one failure does not undo a page.
        kept(program)
            .ifPresent(
                old -> recorded.computeIfAbsent(program.page(), p -> new ArrayList<>()).add(old));
      }
    }
    found.addAll(missing());
    if (choice.only().isPresent()) {
      restore(tasks.values().stream().filter(t -> !choice.takes(t.program())).toList());
    }
    return found;
  }

  private void restore(List<Task> others) {
    for (Task task : others) {
      if (recorded.containsKey(task.program().page())) {
        kept(task.program()).ifPresent(recorded.get(task.program().page())::add);
      }
    }
  }

  private Optional<Recorded> kept(Program program) {
    return Optional.ofNullable(transcripts.get(program.page()))
        .flatMap(t -> t.of(program.block(), program.hash()));
  }

  private Result run(Task task, Consumer<String> say) {
    Program program = task.program();
    List<Run> runs = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    List<String> labels = program.options().toolchains();
    List<Optional<String>> wanted =
        labels.isEmpty() ? List.of(Optional.empty()) : labels.stream().map(Optional::of).toList();
    for (Optional<String> label : wanted) {
      Attempt one = run(program, label, say);
      found.addAll(one.diagnostics());
      one.run().ifPresent(runs::add);
    }
    for (Program translation : task.translations()) {
      runs.forEach(run -> found.addAll(Comparison.of(translation, run)));
    }
    return new Result(task, runs, found.stream().distinct().toList());
  }

  private Attempt run(Program program, Optional<String> label, Consumer<String> say) {
    String tool = program.method().tool();
    Optional<Run> old =
        kept(program).stream()
            .flatMap(r -> r.runs().stream())
            .filter(run -> label.map(run::is).orElse(true))
            .findFirst();
    if (choice.changed() && old.isPresent()) {
      unchanged.incrementAndGet();
      return Attempt.of(old.get());
    }
    Optional<Toolchain> toolchain = toolchains.labelled(tool, label);
    if (toolchain.isEmpty()) {
      missing
          .computeIfAbsent(
              tool + label.map(l -> " " + l).orElse(""), k -> new ConcurrentLinkedQueue<>())
          .add(program);
      return new Attempt(old, List.of());
    }
    String version = toolchain.get().version();
    Optional<Run> known =
        old.filter(run -> run.version().equals(version))
            .or(() -> remembered.get(program.hash(), version));
    if (known.isPresent() && !choice.all()) {
      unchanged.incrementAndGet();
      return Attempt.of(known.get());
    }
    return executed(program, toolchain.get(), say);
  }

  private Attempt executed(Program program, Toolchain toolchain, Consumer<String> say) {
    long start = System.nanoTime();
    Checked<Run> run = workshop.run(program, toolchain);
    executed.incrementAndGet();
    double seconds = (System.nanoTime() - start) / 1e9;
    say.accept(
        String.format(
            Locale.ROOT,
            "%s  %s  %s %s  %.1f s",
            run.value().isPresent() ? "ran" : "FAILED",
            program.name(),
            toolchain.tool(),
            toolchain.version(),
            seconds));
    run.value()
        .ifPresent(
            r -> remembered.put(program.block(), program.hash(), program.method().word(), r));
    return new Attempt(run.value(), run.diagnostics());
  }

  /** Told once for each toolchain, at the first program that wants it. */
  private List<Diagnostic> missing() {
    List<Diagnostic> told = new ArrayList<>();
    missing.forEach(
        (name, programs) -> {
          Program first = programs.stream().min(Comparator.comparing(Program::at)).orElseThrow();
          String tool = first.method().tool();
          told.add(
              Diagnostic.of(
                  VerifyCode.NO_TOOLCHAIN,
                  first.at(),
                  "The toolchain `"
                      + name
                      + "` is not on this machine, so that "
                      + programs.size()
                      + (programs.size() == 1 ? " program was" : " programs were")
                      + " not run with it.",
                  "Install it (Debian: `apt-get install "
                      + (tool.equals("go") ? "golang-go" : "openjdk-17-jdk-headless")
                      + "`), or name its folder with `--toolchain DIR`."));
        });
    return told;
  }

  /** How many runs were made. */
  public int executed() {
    return executed.get();
  }

  /** Runs that may be written down, by page. */
  public Map<String, List<Recorded>> recorded() {
    return Collections.unmodifiableMap(recorded);
  }

  /** All in the beginning of a sentence. */
  public String summary() {
    return "Verified "
        + number
        + (number == 1 ? " program: " : " programs: ")
        + executed.get()
        + (executed.get() == 1 ? " run, " : " runs, ")
        + unchanged.get()
        + " unchanged,";
  }
}
