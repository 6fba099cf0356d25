package dev.drillpress.press.cli;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.bake.Summary;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.output.SiteWriter;
import dev.drillpress.press.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** {@code bake} and {@code check}: the same work, with and without a site at its end. */
final class BakeCommand {
  private static final double KILO = 1000;

  private final BakeOptions options;
  private final Surroundings around;

  BakeCommand(BakeOptions options, Surroundings around) {
    this.options = options;
    this.around = around;
  }

  /** Bakes and publishes. */
  int bake() {
    long start = System.nanoTime();
    Checked<SiteWriter> opened = SiteWriter.open(options.destination());
    if (opened.value().isEmpty()) {
      return report(new BakeResult(opened.diagnostics(), new Summary(0, 0, 0, 0)));
    }
    BakeResult result = bake(opened.value().get());
    int exit = report(result);
    if (exit == 0) {
      double seconds = (System.nanoTime() - start) / 1e9;
      say("Baked %s to %s in %.1f s", result, options.destination().name(), seconds);
    }
    return exit;
  }

  /** Bakes and throws the site away. */
  int check() {
    long start = System.nanoTime();
    BakeResult result = run(artifact -> {}, false);
    int exit = report(result);
    if (exit == 0) {
      say("Checked %s in %.1f s", result, (System.nanoTime() - start) / 1e9);
    }
    return exit;
  }

  private BakeResult bake(SiteWriter writer) {
    BakeResult result;
    try {
      result = run(writer::write, true);
    } catch (RuntimeException | Error e) {
      writer.discard();
      throw e;
    }
    if (result.failed()) {
      writer.discard();
      return result;
    }
    List<Diagnostic> all = new ArrayList<>(result.diagnostics());
    all.addAll(writer.publish());
    all.sort(null);
    return new BakeResult(all, result.summary());
  }

  private BakeResult run(Consumer<Artifact> sink, boolean writing) {
    if (!around.terminal().interactive() || options.quiet() || options.json()) {
      return around.oven().run(options.request(Progress.SILENT, writing), sink);
    }
    try (ProgressBar bar = new ProgressBar(around.terminal())) {
      return around.oven().run(options.request(bar, writing), sink);
    }
  }

  private int report(BakeResult result) {
    if (options.json()) {
      DiagnosticJson.print(result, around.terminal().out());
    } else {
      SourceLines lines = new SourceLines(options.project());
      new DiagnosticText(around.terminal(), lines).print(result.diagnostics());
    }
    return result.failed() ? Main.MISTAKES : Main.CLEAN;
  }

  private void say(String format, BakeResult result, Object... more) {
    if (options.quiet() || options.json()) {
      return;
    }
    Object[] values = new Object[more.length + 1];
    values[0] = amount(result.summary());
    System.arraycopy(more, 0, values, 1, more.length);
    around.terminal().out().print(String.format(Locale.ROOT, format, values) + "\n");
  }

  private static String amount(Summary summary) {
    return count(summary.pages(), "page")
        + " ("
        + count(summary.files(), "file")
        + ", "
        + size(summary.bytes())
        + ")";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.1f kB", bytes / KILO)
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
  }
}
