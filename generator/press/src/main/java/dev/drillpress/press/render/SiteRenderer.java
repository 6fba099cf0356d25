package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site and its theme, ready to be rendered file by file. */
public final class SiteRenderer {
  private final Site site;
  private final Catalog catalog;
  private final Assets assets;
  private final Map<String, Edition> editions;
  private final Map<String, SitePage> redirects;
  private final PageMaker pages;
  private final Feeds feeds;
  private final SiteMaps maps;
  private final Redirects redirecting;
  private final DataFiles dataFiles;

  private SiteRenderer(Plan plan, Map<String, SitePage> redirects) {
    this.site = plan.site();
    this.catalog = plan.catalog();
    this.assets = plan.assets();
    this.editions = plan.editions();
    this.redirects = redirects;
    this.redirecting = plan.redirecting();
    this.dataFiles = plan.dataFiles();
    Urls urls = new Urls(site.settings());
    Frames frames = new Frames(site, catalog);
    TableViews tables = new TableViews(urls);
    TextViews texts = new TextViews(site, tables, plan.templates());
    Listings listings = new Listings(site, catalog, texts, tables);
    this.pages = new PageMaker(plan.templates(), frames, texts, tables, listings, catalog);
    this.feeds = new Feeds(site, plan.templates());
    this.maps = new SiteMaps(site, catalog, frames, plan.templates());
  }

  private record Plan(
      Site site,
      Catalog catalog,
      Templates templates,
      Assets assets,
      Map<String, Edition> editions,
      Redirects redirecting,
      DataFiles dataFiles) {}

  /**
   * Reads the theme and checks what can be checked before any page is made.
   *
   * @param projectTemplates the project's own templates, which need not exist; each file replaces
   *     the built-in one of the same name
   */
  public static Checked<SiteRenderer> create(Site site, Path projectTemplates) {
    return create(site, projectTemplates, new PlainDataFiles());
  }

  /** The same with another way to write datasets. */
  public static Checked<SiteRenderer> create(
      Site site, Path projectTemplates, DataFiles dataFiles) {
    return ThemeReader.project(projectTemplates)
        .then(project -> create(site, ThemeReader.builtIn(), project, dataFiles));
  }

  /** What is wrong with a project's theme, for when there is no site to render with it. */
  public static List<Diagnostic> themeMistakes(Settings settings, Path projectTemplates) {
    Checked<Map<String, ThemeFile>> project = ThemeReader.project(projectTemplates);
    List<Diagnostic> found = new ArrayList<>(project.diagnostics());
    Map<String, ThemeFile> own = project.value().orElse(Map.of());
    if (!own.isEmpty()) {
      Map<String, ThemeFile> builtIn = ThemeReader.builtIn();
      Map<String, ThemeFile> files = new TreeMap<>(builtIn);
      files.putAll(own);
      found.addAll(new Templates(files).parseProject());
      TextsReader texts = new TextsReader(builtIn, own);
      settings.languages().forEach(language -> found.addAll(texts.read(language).diagnostics()));
    }
    return found;
  }

  private static Checked<SiteRenderer> create(
      Site site,
      Map<String, ThemeFile> builtIn,
      Map<String, ThemeFile> project,
      DataFiles dataFiles) {
    Map<String, ThemeFile> files = new TreeMap<>(builtIn);
    files.putAll(project);
    Templates templates = new Templates(files);
    List<Diagnostic> diagnostics = new ArrayList<>(templates.parseProject());
    diagnostics.addAll(TagNames.clashes(site));
    Catalog catalog = new Catalog(site);
    Assets assets = Assets.of(files, new Urls(site.settings()));
    Map<String, Edition> editions = new HashMap<>();
    for (String language : site.settings().languages()) {
      Checked<Texts> texts = new TextsReader(builtIn, project).read(language);
      diagnostics.addAll(texts.diagnostics());
      texts
          .value()
          .ifPresent(
              t ->
                  editions.put(
                      language, new Editions(site, catalog).of(language, t, assets.urls())));
    }
    Redirects redirecting = new Redirects(site, templates);
    Checked<Map<String, SitePage>> redirects = redirecting.collect(taken(site, catalog));
    diagnostics.addAll(redirects.diagnostics());
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Checked.failed(diagnostics.stream().distinct().toList());
    }
    Plan plan = new Plan(site, catalog, templates, assets, editions, redirecting, dataFiles);
    return Checked.of(new SiteRenderer(plan, redirects.value().orElseThrow()), diagnostics);
  }

  private static Set<String> taken(Site site, Catalog catalog) {
    Set<String> paths = new HashSet<>();
    for (String language : site.settings().languages()) {
      site.pages(language).forEach(page -> paths.add(page.path()));
      catalog.generated(language).values().forEach(page -> paths.add(page.path()));
    }
    return paths;
  }

  /** All files of the site, as independent tasks in a fixed order; no two make the same file. */
  public List<RenderTask> tasks() {
    List<RenderTask> tasks = new ArrayList<>();
    for (String language : site.settings().languages()) {
      Edition edition = editions.get(language);
      for (Generated page : catalog.generated(language).values()) {
        tasks.add(new RenderTask(page.path(), () -> pages.page(page, edition)));
      }
      for (SitePage page : catalog.documents(language)) {
        tasks.add(new RenderTask(page.path(), () -> pages.page(page, edition)));
      }
      if (edition.site().feed().isPresent()) {
        String prefix = site.settings().prefix(language);
        tasks.add(new RenderTask(prefix + "feed.xml", () -> feeds.atom(edition)));
        tasks.add(new RenderTask(prefix + "feed.json", () -> feeds.json(edition)));
      }
    }
    redirects.forEach(
        (path, page) ->
            tasks.add(
                new RenderTask(
                    path, () -> redirecting.redirect(path, page, editions.get(page.language())))));
    tasks.add(new RenderTask("sitemap.xml", maps::sitemap));
    tasks.add(new RenderTask("robots.txt", maps::robots));
    tasks.addAll(assets.tasks());
    tasks.addAll(dataTasks());
    return tasks;
  }

  private List<RenderTask> dataTasks() {
    List<RenderTask> tasks = new ArrayList<>();
    if (catalog.published().isEmpty()) {
      return tasks;
    }
    tasks.add(new RenderTask("data/index.json", this::dataIndex));
    for (Sheet sheet : catalog.published()) {
      String path = "data/" + sheet.id();
      List<Input> inputs = TableViews.inputs(sheet);
      tasks.add(
          new RenderTask(
              path + ".csv",
              () ->
                  Checked.of(List.of(new Artifact(path + ".csv", dataFiles.csv(sheet), inputs)))));
      tasks.add(
          new RenderTask(
              path + ".json",
              () ->
                  Checked.of(
                      List.of(new Artifact(path + ".json", dataFiles.json(sheet), inputs)))));
    }
    return tasks;
  }

  private Checked<List<Artifact>> dataIndex() {
    Map<String, Set<String>> pagesBySheet = new HashMap<>();
    Urls urls = new Urls(site.settings());
    for (String language : site.settings().languages()) {
      for (SitePage page : site.pages(language)) {
        for (Sheet sheet : page.sheets()) {
          pagesBySheet.computeIfAbsent(sheet.id(), id -> new TreeSet<>()).add(urls.of(page.path()));
        }
      }
    }
    List<DataFiles.Listed> listed = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    for (Sheet sheet : catalog.published()) {
      Set<String> shownOn = pagesBySheet.getOrDefault(sheet.id(), Set.of());
      listed.add(new DataFiles.Listed(sheet, new ArrayList<>(shownOn)));
      inputs.addAll(TableViews.inputs(sheet));
    }
    inputs.add(Edition.query("pages-by-sheet", new TreeMap<>(pagesBySheet)));
    return Checked.of(List.of(new Artifact("data/index.json", dataFiles.index(listed), inputs)));
  }
}
