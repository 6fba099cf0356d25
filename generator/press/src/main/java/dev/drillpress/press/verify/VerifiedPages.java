package dev.drillpress.press.verify;

import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.FigureReader;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.transcript.Recorded;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows beside each program who ran it and what came out; leaves all other figures to another. */
public final class VerifiedPages implements FigureReader {
  private final FigureReader others;
  private final Map<String, Transcript> transcripts;
  private final Map<ParsedPage, Map<String, Program>> programs = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * A reader over pages and transcripts.
   *
   * @param others makes all other figures
   * @param transcripts by page
   */
  public VerifiedPages(
      FigureReader others, List<ParsedPage> pages, Map<String, Transcript> transcripts) {
    this.others = others;
    this.transcripts = new TreeMap<>(transcripts);
    for (ParsedPage page : pages) {
      Checked<List<Program>> read = ProgramReader.read(page);
      problems.addAll(read.diagnostics());
      Map<String, Program> byBlock = new HashMap<>();
      read.value().orElse(List.of()).forEach(p -> byBlock.put(p.block(), p));
      programs.put(page, byBlock);
    }
  }

  /** What is wrong with programs in themselves, before anything was run. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  @Override
  public List<ComputedTable> computed() {
    return others.computed();
  }

  @Override
  public Checked<PageValue> value(ParsedPage page, Fragment.Value value) {
    return others.value(page, value);
  }

  @Override
  public Checked<Figure> figure(ParsedPage page, int block) {
    Fragment.Block fence = page.fragment().blocks().get(block);
    if (!fence.kind().equals("verify")) {
      return others.figure(page, block);
    }
    Program program = programs.getOrDefault(page, Map.of()).get(fence.id());
    // A program that cannot be read was told already.
    return program == null
        ? Checked.of(new Figure.Nothing())
        : verified(program, new Measurements(program, page.document().header().language(), block));
  }

  private Checked<Figure> verified(Program program, Measurements measurements) {
    Optional<Transcript> transcript = Optional.ofNullable(transcripts.get(program.page()));
    Optional<Recorded> recorded = transcript.flatMap(t -> t.of(program.block(), program.hash()));
    if (recorded.isEmpty() || lacksRun(program, recorded.get())) {
      boolean known = transcript.map(t -> t.knows(program.block())).orElse(false);
      return Checked.of(new Figure.Nothing(), List.of(unproved(program, known)));
    }
    List<Diagnostic> wrong = new ArrayList<>();
    for (Run run : recorded.get().runs()) {
      wrong.addAll(Comparison.of(program, run));
    }
    return wrong.isEmpty()
        ? Checked.of(
            new Figure.Verified(
                transcript.get(), recorded.get(), measurements.of(recorded.get().runs())))
        : Checked.failed(wrong.stream().distinct().toList());
  }

  private static boolean lacksRun(Program program, Recorded recorded) {
    return recorded.runs().isEmpty()
        || !program.options().toolchains().stream()
            .allMatch(label -> recorded.runs().stream().anyMatch(run -> run.is(label)));
  }

  private static Diagnostic unproved(Program program, boolean known) {
    return known
        ? Diagnostic.of(
            VerifyCode.STALE,
            program.at(),
            "`" + program.block() + "` is not what was run and recorded.",
            "Run `drillpress verify --record`.")
        : Diagnostic.of(
            VerifyCode.NOT_RUN,
            program.at(),
            "`" + program.block() + "` was never run and recorded.",
            "Run `drillpress verify --record`.");
  }
}
