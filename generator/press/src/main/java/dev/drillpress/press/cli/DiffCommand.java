package dev.drillpress.press.cli;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.change.Changes;
import dev.drillpress.press.change.ChangesJson;
import dev.drillpress.press.change.ChangesMarkdown;
import dev.drillpress.press.change.ChangesText;
import dev.drillpress.press.change.PublishedSite;
import dev.drillpress.press.change.SiteDiff;
import dev.drillpress.press.change.SiteFiles;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.output.AnswerFolder;
import dev.drillpress.press.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.ParseResult;

/** {@code diff}: what a change of data does to everything that is computed from it. */
final class DiffCommand {
  private final String old;
  private final Optional<String> other;
  private final boolean markdown;
  private final boolean record;
  private final LocalDate day;
  private final BakeOptions options;
  private final Surroundings around;

  DiffCommand(ParseResult parsed, Surroundings around) {
    this.options = BakeOptions.of(parsed, around);
    this.old = parsed.matchedPositionalValue(0, "");
    this.other = Optional.ofNullable(parsed.matchedPositionalValue(1, (String) null));
    this.markdown = parsed.matchedOptionValue("--markdown", false);
    this.record = parsed.matchedOptionValue("--record", false);
    this.around = around;
    this.day = Today.written(parsed, around, options.project());
    if (markdown && options.json()) {
      throw new Usage(
          "`--markdown` and `--json` say two forms.", "Ask for one of them, or for none.");
    }
    if (record && other.isPresent()) {
      throw new Usage(
          "`--record` writes down what the project as it stands changes; `"
              + other.get()
              + "` is something else.",
          "Leave the second site out.");
    }
  }

  int run() {
    Optional<PublishedSite> before = site(old);
    if (before.isEmpty()) {
      return Main.MISTAKES;
    }
    Optional<PublishedSite> after =
        other.isPresent() ? site(other.get()) : baked(options.project(), "the project", "");
    if (after.isEmpty()) {
      return Main.MISTAKES;
    }
    Checked<Changes> changes = SiteDiff.of(before.get(), after.get());
    tell(changes.diagnostics(), options.project());
    if (changes.value().isEmpty()) {
      return Main.MISTAKES;
    }
    if (!options.quiet()) {
      around.terminal().out().print(text(changes.value().get()));
    }
    return record
        ? new ChangeRecord(options.project(), day, around).write(changes.value().get())
        : Main.CLEAN;
  }

  private String text(Changes changes) {
    if (options.json()) {
      return new String(ChangesJson.write(changes), StandardCharsets.UTF_8);
    }
    return markdown
        ? ChangesMarkdown.write(changes)
        : ChangesText.write(changes, around.terminal()::paint);
  }

  /** A site in a folder, or of a revision. */
  private Optional<PublishedSite> site(String name) {
    Path folder = around.cwd().resolve(name);
    if (Files.isDirectory(folder)
        && (Files.exists(folder.resolve("data/index.json"))
            || Files.exists(folder.resolve("index.html")))) {
      return read(name, SiteFiles.folder(folder));
    }
    try (Revision revision = Revision.of(options.project(), name).orElseThrow(() -> wrong(name))) {
      return baked(
          revision.project(), name, "`" + name + "` does not bake with this Drillpress:\n");
    }
  }

  private Usage wrong(String name) {
    return Files.isDirectory(around.cwd().resolve(name))
        ? new Usage(
            "There is no site in `" + name + "`, and git knows no such revision.",
            "Name the folder that a bake wrote, such as `target/site`.")
        : new Usage(
            "`" + name + "` is neither a folder nor a git revision of the project.",
            "Name the folder of an earlier site, or a commit, branch or tag, such as `HEAD`.");
  }

  private Optional<PublishedSite> baked(Path project, String name, String failure) {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    // Nothing is published here, and an old revision cannot be mended any more.
    Map<String, String> overrides = new HashMap<>(options.overrides());
    overrides.put("firewall.enabled", "false");
    BakeRequest request =
        new BakeRequest(
                project,
                overrides,
                options.asOf(),
                options.drafts(),
                false,
                options.jobs(),
                options.plugins(),
                Progress.SILENT)
            .with(AnswerFolder.of(options.destination(), false));
    BakeResult result = around.oven().run(request, artifact -> keep(artifact, files));
    if (result.failed()) {
      around.terminal().err().print(failure);
      tell(result.diagnostics().stream().filter(Diagnostic::isError).toList(), project);
      return Optional.empty();
    }
    return read(name, SiteFiles.memory(files));
  }

  /** Tables, and pages that show something of them: no need to hold all of a large site. */
  private static void keep(Artifact artifact, Map<String, byte[]> files) {
    boolean data = artifact.path().startsWith("data/") && artifact.path().endsWith(".json");
    if (data || artifact.path().endsWith(".html") && shows(artifact)) {
      files.put(artifact.path(), artifact.bytes());
    }
  }

  /** Whether a page has a computed value, or a table or chart with its downloads. */
  private static boolean shows(Artifact page) {
    String text = new String(page.bytes(), StandardCharsets.UTF_8);
    return text.contains("data-from=") || text.contains(".csv\"");
  }

  private Optional<PublishedSite> read(String name, SiteFiles files) {
    Checked<PublishedSite> site = PublishedSite.read(name, files);
    tell(site.diagnostics(), options.project());
    return site.value();
  }

  private void tell(List<Diagnostic> diagnostics, Path project) {
    new DiagnosticText(around.terminal(), new SourceLines(project)).print(diagnostics);
  }
}
