package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code sitemap.xml} and {@code robots.txt}. */
final class SiteMaps {
  /** The protocol's limit of URLs in one file. */
  private static final int LIMIT = 50_000;

  private final Site site;
  private final Catalog catalog;
  private final Frames frames;
  private final Templates templates;
  private final Urls urls;

  SiteMaps(Site site, Catalog catalog, Frames frames, Templates templates) {
    this.site = site;
    this.catalog = catalog;
    this.frames = frames;
    this.templates = templates;
    this.urls = new Urls(site.settings());
  }

  /** {@code sitemap.xml}, and its parts when there are more URLs than one file may have. */
  Checked<List<Artifact>> sitemap() {
    List<View.SitemapEntry> entries = entries();
    if (entries.size() <= LIMIT) {
      return rendered("sitemap.xml", new View.Sitemap(entries, List.of()));
    }
    List<Artifact> artifacts = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> maps = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += LIMIT) {
      List<View.SitemapEntry> part = entries.subList(from, Math.min(from + LIMIT, entries.size()));
      String path = "sitemap-" + (maps.size() + 1) + ".xml";
      maps.add(urls.absolute(path));
      collect(rendered(path, new View.Sitemap(part, List.of())), artifacts, diagnostics);
    }
    collect(rendered("sitemap.xml", new View.Sitemap(List.of(), maps)), artifacts, diagnostics);
    return diagnostics.isEmpty() ? Checked.of(artifacts) : Checked.failed(diagnostics);
  }

  private static void collect(
      Checked<List<Artifact>> made, List<Artifact> artifacts, List<Diagnostic> diagnostics) {
    made.value().ifPresent(artifacts::addAll);
    diagnostics.addAll(made.diagnostics());
  }

  private Checked<List<Artifact>> rendered(String path, View.Sitemap map) {
    return templates
        .render("sitemap.ftlx", map)
        .then(
            text -> {
              Set<Input> inputs = new HashSet<>(text.inputs());
              inputs.add(new Input(Input.Kind.SETTING, "settings", site.settings().hash()));
              inputs.add(Edition.query("urls:" + path, map));
              byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
              return Checked.of(List.of(new Artifact(path, bytes, List.copyOf(inputs))));
            });
  }

  private List<View.SitemapEntry> entries() {
    List<View.SitemapEntry> entries = new ArrayList<>();
    for (String language : site.settings().languages()) {
      for (Generated page : catalog.generated(language).values()) {
        if (page.kind() != Generated.Kind.NOT_FOUND) {
          entries.add(
              new View.SitemapEntry(
                  urls.absolute(page.path()),
                  page.intro().flatMap(SiteMaps::updated),
                  frames.alternates(page)));
        }
      }
      for (SitePage page : catalog.documents(language)) {
        if (!page.fallback()) {
          entries.add(
              new View.SitemapEntry(
                  urls.absolute(page.path()), updated(page), frames.alternates(page)));
        }
      }
    }
    return entries;
  }

  private static Optional<String> updated(SitePage page) {
    Header header = page.document().header();
    return header.updated().or(header::date).map(Object::toString);
  }

  /** {@code robots.txt}, which invites all and points to the sitemap. */
  Checked<List<Artifact>> robots() {
    String text = "User-agent: *\nAllow: /\n\nSitemap: " + urls.absolute("sitemap.xml") + "\n";
    Input settings = new Input(Input.Kind.SETTING, "settings", site.settings().hash());
    return Checked.of(
        List.of(
            new Artifact("robots.txt", text.getBytes(StandardCharsets.UTF_8), List.of(settings))));
  }
}
