package dev.drillpress.press.cli;

import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Severity;
import dev.drillpress.press.output.RunFolder;
import dev.drillpress.press.runner.Limits;
import dev.drillpress.press.runner.Toolchains;
import dev.drillpress.press.runner.Verification;
import dev.drillpress.press.runner.Workshop;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.transcript.Transcript;
import dev.drillpress.press.transcript.Transcripts;
import dev.drillpress.press.verify.Program;
import dev.drillpress.press.verify.ProgramReader;
import dev.drillpress.press.verify.VerifyCode;
import dev.drillpress.press.work.Progress;
import dev.drillpress.press.work.Workers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** {@code verify}: runs the programs of pages and holds what they print against the text. */
final class VerifyCommand {
  private final ParseResult parsed;
  private final BakeOptions options;
  private final Surroundings around;
  private final List<Diagnostic> found = new ArrayList<>();

  VerifyCommand(ParseResult parsed, Surroundings around) {
    this.parsed = parsed;
    this.options = BakeOptions.of(parsed, around);
    this.around = around;
  }

  int run() {
    long start = System.nanoTime();
    List<Program> programs = programs();
    Map<String, Transcript> transcripts =
        keep(Transcripts.read(options.project())).orElse(Map.of());
    if (failed()) {
      return told();
    }
    LocalDate today = Today.written(parsed, around, options.project());
    if (!Verification.any(programs, choice())) {
      throw new Usage(
          "No page or program is called `" + choice().only().orElse("") + "`.",
          "Name a drill by its id, another page by its path without ending, or a program by"
              + " PAGE/ID.");
    }
    RunFolder remembered = RunFolder.of(options.destination());
    Workshop workshop = Workshop.open(Limits.usual(), remembered.folder().resolve("cache"), today);
    Toolchains toolchains = Toolchains.find(homes(), around.env());
    Verification work = new Verification(workshop, toolchains, remembered, transcripts, choice());
    // Each run is a line, so that there is no bar.
    try (Workers workers = new Workers(options.jobs(), Progress.SILENT)) {
      found.addAll(work.verify(programs, workers, this::say));
    }
    warnOfOpenCell(workshop, work);
    if (parsed.matchedOptionValue("--record", false)) {
      TranscriptFolder folder = new TranscriptFolder(options.project(), this::say);
      folder.write(work.recorded());
      if (choice().only().isEmpty()) {
        folder.removeAllBut(pagesWithPrograms(), transcripts);
      }
    }
    int exit = told();
    say(work.summary(), (System.nanoTime() - start) / 1e9);
    return exit;
  }

  private Verification.Choice choice() {
    return new Verification.Choice(
        Optional.ofNullable(parsed.matchedOptionValue("--only", (String) null)),
        parsed.matchedOptionValue("--changed", false),
        parsed.matchedOptionValue("--all", false));
  }

  private List<Path> homes() {
    List<String> named = parsed.matchedOptionValue("--toolchain", List.of());
    return named.stream().map(name -> around.cwd().resolve(name).normalize()).toList();
  }

  /** By id, with drafts and pages whose day has not come: their transcripts are wanted later. */
  private Set<String> pagesWithPrograms() {
    BakeRequest all = options.request(Progress.SILENT, false).withDrafts();
    return Bake.pages(all).value().orElse(List.of()).stream()
        .flatMap(page -> ProgramReader.read(page).value().orElse(List.of()).stream())
        .map(Program::page)
        .collect(Collectors.toSet());
  }

  private List<Program> programs() {
    List<Program> programs = new ArrayList<>();
    List<ParsedPage> pages =
        keep(Bake.pages(options.request(Progress.SILENT, false))).orElse(List.of());
    for (ParsedPage page : pages) {
      keep(ProgramReader.read(page)).ifPresent(programs::addAll);
    }
    return programs;
  }

  private void warnOfOpenCell(Workshop workshop, Verification work) {
    if (!workshop.walls() && work.executed() > 0) {
      around
          .terminal()
          .err()
          .print(
              "drillpress: Programs ran without walls: they could reach the network and write"
                  + " elsewhere.\n  hint: Install bubblewrap (`bwrap`), and allow user"
                  + " namespaces.\n");
    }
  }

  private <T> Optional<T> keep(Checked<T> checked) {
    found.addAll(checked.diagnostics());
    return checked.value();
  }

  private boolean failed() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  private int told() {
    List<Diagnostic> sorted = found.stream().map(this::judged).distinct().sorted().toList();
    if (options.json()) {
      DiagnosticJson.print(sorted, around.terminal().out());
    } else {
      new DiagnosticText(around.terminal(), new SourceLines(options.project())).print(sorted);
    }
    return sorted.stream().anyMatch(Diagnostic::isError) ? Main.MISTAKES : Main.CLEAN;
  }

  private Diagnostic judged(Diagnostic diagnostic) {
    boolean required =
        diagnostic.code() == VerifyCode.NO_TOOLCHAIN
            && parsed.matchedOptionValue("--require-all", false);
    return required || options.strict() && diagnostic.severity() == Severity.WARNING
        ? diagnostic.withSeverity(Severity.ERROR)
        : diagnostic;
  }

  private void say(String text) {
    if (!options.quiet() && !options.json()) {
      around.terminal().out().print(text + "\n");
      around.terminal().out().flush();
    }
  }

  private void say(String summary, double seconds) {
    say(summary + String.format(Locale.ROOT, " in %.1f s", seconds));
  }
}
