package dev.drillpress.press.bake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.change.ChangeCode;
import dev.drillpress.press.change.ChangeRecords;
import dev.drillpress.press.change.ChangeRecords.Recorded;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.config.SettingsReader;
import dev.drillpress.press.data.DataCode;
import dev.drillpress.press.data.DataFolder;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.DatasetReader;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Severity;
import dev.drillpress.press.door.Isolation;
import dev.drillpress.press.door.JBakeRequest;
import dev.drillpress.press.door.JBakeSite;
import dev.drillpress.press.door.ProjectForm;
import dev.drillpress.press.firewall.Canaries;
import dev.drillpress.press.formula.Formulas;
import dev.drillpress.press.render.RenderTask;
import dev.drillpress.press.render.SiteRenderer;
import dev.drillpress.press.report.RecordedChanges;
import dev.drillpress.press.report.Reports;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SiteBuilder;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceCode;
import dev.drillpress.press.sql.Queries;
import dev.drillpress.press.sql.SqlCode;
import dev.drillpress.press.story.StoryCheck;
import dev.drillpress.press.transcript.Transcript;
import dev.drillpress.press.transcript.Transcripts;
import dev.drillpress.press.verify.VerifiedPages;
import dev.drillpress.press.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Makes a site from a project's files, its settings and a date, and from nothing else.
 *
 * <p>First everything is read and checked, so that all mistakes are told at once; only when no
 * error stands are pages rendered and handed on, one by one, so that a large site need not fit in
 * memory.
 */
public final class Bake {
  private final BakeRequest request;
  private final Consumer<Artifact> sink;
  private final Workers workers;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private int documents;

  private Bake(BakeRequest request, Consumer<Artifact> sink, Workers workers) {
    this.request = request;
    this.sink = sink;
    this.workers = workers;
  }

  /**
   * Bakes a project.
   *
   * @param sink gets each artifact once, from several threads; what it got from a bake that failed
   *     must be thrown away
   */
  public static BakeResult run(BakeRequest request, Consumer<Artifact> sink) {
    try (Workers workers = new Workers(request.jobs(), request.progress())) {
      Bake bake = new Bake(request, sink, workers);
      Optional<ProjectForm> form =
          bake.keep(ProjectForm.of(request.project(), request.overrides()));
      if (form.equals(Optional.of(ProjectForm.JBAKE))) {
        bake.jbakeSite();
      } else if (form.isPresent()) {
        bake.site();
      }
      List<Diagnostic> sorted = once(bake.judged()).stream().sorted().toList();
      return new BakeResult(
          sorted,
          new Summary(bake.documents, bake.pages.get(), bake.files.get(), bake.bytes.get()));
    }
  }

  /** The pages of a project that readers see, without making a site of them. */
  public static Checked<List<ParsedPage>> pages(BakeRequest request) {
    try (Workers workers = new Workers(request.jobs(), request.progress())) {
      return SettingsReader.read(request.project(), request.overrides())
          .then(
              settings -> {
                ContentFolder content = ContentFolder.read(request, settings, workers);
                return new Checked<>(Optional.of(content.pages()), content.diagnostics());
              });
    }
  }

  /** A template that fails alike on many pages is told once, with the first of them. */
  private static List<Diagnostic> once(List<Diagnostic> all) {
    Map<List<Object>, Diagnostic> first = new LinkedHashMap<>();
    all.forEach(
        d -> first.putIfAbsent(List.of(d.code(), d.severity(), d.at(), d.message(), d.hint()), d));
    return List.copyOf(first.values());
  }

  private List<Diagnostic> judged() {
    return diagnostics.stream()
        .map(
            d ->
                request.strict() && d.severity() == Severity.WARNING
                    ? d.withSeverity(Severity.ERROR)
                    : d)
        .toList();
  }

  private boolean failed() {
    return judged().stream().anyMatch(Diagnostic::isError);
  }

  private <T> Optional<T> keep(Checked<T> checked) {
    diagnostics.addAll(checked.diagnostics());
    return checked.value();
  }

  private void site() {
    Optional<Settings> settings = keep(SettingsReader.read(request.project(), request.overrides()));
    if (settings.isEmpty()) {
      return;
    }
    ContentFolder content = ContentFolder.read(request, settings.get(), workers);
    diagnostics.addAll(content.diagnostics());
    documents = content.pages().size();
    DataFolder data =
        keep(DatasetReader.folder(request.project(), content.today(request)))
            .orElse(new DataFolder(List.of(), List.of()));
    Map<String, Dataset> byId = new TreeMap<>();
    data.datasets().forEach(dataset -> byId.put(dataset.id(), dataset));
    Optional<Wall> wall = keep(Wall.of(request, true, () -> Secrets.of(content, data)));
    Optional<Site> site = keep(site(settings.get(), byId, content));
    if (diagnostics.stream().anyMatch(d -> d.isError() && isOfDataFolder(d))) {
      // A table over a dataset that could not be read is no mistake of the page.
      diagnostics.removeIf(
          d -> d.code() == DataCode.UNKNOWN_DATASET || d.code() == SqlCode.UNKNOWN_TABLE);
    }
    if (diagnostics.stream().anyMatch(d -> d.code() == ChangeCode.BAD_RECORD)) {
      diagnostics.removeIf(d -> d.code() == ChangeCode.NO_RECORD);
    }
    if (site.isPresent() && wall.isPresent() && !failed()) {
      render(site.get(), content, wall.get());
    } else {
      diagnostics.addAll(
          SiteRenderer.themeMistakes(settings.get(), request.project().resolve("templates")));
    }
  }

  private Checked<Site> site(
      Settings settings, Map<String, Dataset> datasets, ContentFolder content) {
    try (Queries queries = new Queries(request.answers(), request.limits())) {
      Reports reports = Reports.of(content.pages(), datasets, queries, Formulas.all());
      Map<String, Recorded> records = keep(ChangeRecords.read(request.project())).orElse(Map.of());
      Map<String, Transcript> transcripts =
          keep(Transcripts.read(request.project())).orElse(Map.of());
      VerifiedPages figures =
          new VerifiedPages(
              new RecordedChanges(reports, records, datasets), content.pages(), transcripts);
      diagnostics.addAll(figures.problems());
      StoryCheck stories = new StoryCheck();
      content.pages().forEach(page -> diagnostics.addAll(stories.of(page)));
      return new SiteBuilder(
              settings,
              datasets,
              figures,
              content.assets(),
              content.hidden(),
              content.failed(),
              request.privateNotes())
          .build(content.pages());
    }
  }

  /** A project of JBake's form, with a JBake that no other bake sees. */
  private void jbakeSite() {
    try (Isolation isolation = Isolation.of(request.plugins())) {
      Optional<JBakeSite> site =
          keep(
              isolation
                  .door()
                  .open(
                      new JBakeRequest(
                          request.project(), request.overrides(), request.asOf(), workers)));
      Optional<Wall> wall = keep(Wall.of(request, false, () -> Canaries.NONE));
      if (site.isPresent() && wall.isPresent() && !failed()) {
        documents = site.get().documents();
        write(site.get().tasks(), new Copies(site.get().copies()), wall.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a jar of the class path cannot be closed", e);
    }
  }

  private static boolean isOfDataFolder(Diagnostic diagnostic) {
    return diagnostic.at().path().startsWith("site-data/");
  }

  private void render(Site site, ContentFolder content, Wall wall) {
    Optional<SiteRenderer> renderer =
        keep(SiteRenderer.create(site, request.project().resolve("templates")));
    if (renderer.isEmpty()) {
      return;
    }
    write(renderer.get().tasks(), copies(content), wall);
  }

  private void write(List<RenderTask> tasks, Copies copies, Wall wall) {
    diagnostics.addAll(copies.clashes(tasks.stream().map(RenderTask::path).toList()));
    if (failed()) {
      return;
    }
    for (List<Diagnostic> found : workers.map("Rendering", tasks, task -> render(task, wall))) {
      diagnostics.addAll(found);
    }
    for (List<Diagnostic> found : workers.map("Copying", copies.all(), copy -> copy(copy, wall))) {
      diagnostics.addAll(found);
    }
    diagnostics.addAll(wall.diagnostics());
  }

  private Copies copies(ContentFolder content) {
    List<Copy> all = new ArrayList<>();
    content.copied().forEach(asset -> all.add(new Copy(ContentFolder.FOLDER + "/" + asset, asset)));
    keep(ProjectFiles.below(request.project(), "assets")).orElse(List.of()).stream()
        .map(path -> new Copy(path, path.substring("assets/".length())))
        .forEach(all::add);
    return new Copies(all);
  }

  private List<Diagnostic> render(RenderTask task, Wall wall) {
    Checked<List<Artifact>> result = task.run();
    result.value().ifPresent(artifacts -> artifacts.forEach(artifact -> emit(artifact, wall)));
    return result.diagnostics();
  }

  private void emit(Artifact artifact, Wall wall) {
    wall.inspect(artifact);
    files.incrementAndGet();
    bytes.addAndGet(artifact.bytes().length);
    if (artifact.path().endsWith(".html") || artifact.path().endsWith(".htm")) {
      pages.incrementAndGet();
    }
    sink.accept(artifact);
  }

  private List<Diagnostic> copy(Copy copy, Wall wall) {
    String from = copy.from();
    try {
      byte[] content = Files.readAllBytes(request.project().resolve(from));
      Input input = new Input(Input.Kind.SOURCE, from, Hash.of(content));
      Checked<byte[]> bare = wall.withoutMetadata(from, content);
      emit(new Artifact(copy.to(), bare.value().orElse(content), List.of(input)), wall);
      return bare.diagnostics();
    } catch (IOException e) {
      return List.of(
          Diagnostic.of(
              SourceCode.UNREADABLE,
              Location.of(from),
              "The file `" + from + "` cannot be read.",
              "Check that it exists and that you may read it."));
    }
  }
}
