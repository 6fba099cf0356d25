package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.jbake.Pages.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * What plugins' rendering tools know as JBake's renderer. It makes the same pages, but keeps them;
 * nothing is written, since a later mistake may yet stop the bake.
 */
final class ToolRenderer extends Renderer {
  private final Scene scene;
  private final SiteOrders orders;
  private final Pages pages;
  private final JBakeTemplates templates;
  private final Placement placement;
  private final JBakeSettings settings;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ToolRenderer(
      Scene scene, ContentStore store, JBakeConfiguration config, JBakeTemplates templates) {
    // The engine is asked by methods of the superclass only, and all of them are replaced.
    super(store, config, null);
    this.scene = scene;
    this.settings = scene.settings();
    this.pages = new Pages(scene, templates);
    this.orders = new SiteOrders(scene, templates, pages);
    this.templates = templates;
    this.placement = new Placement(settings);
  }

  List<Artifact> artifacts() {
    return artifacts;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public void render(DocumentModel content) throws Exception {
    Checked<String> template = templates.named(settings, content.getType());
    diagnostics.addAll(template.diagnostics());
    Optional<Order> order =
        template
            .value()
            .map(
                name ->
                    Order.of(
                        placement.output(content),
                        name,
                        new PageContent(content, new HashMap<>()),
                        done()));
    make(order.stream().toList());
  }

  @Override
  public void renderIndex(String indexFile) throws Exception {
    make(orders.plain("masterindex", indexFile, done()).stream().toList());
  }

  @Override
  public void renderIndexPaging(String indexFile) throws Exception {
    make(orders.pagedIndex(indexFile));
  }

  @Override
  public void renderSitemap(String sitemapFile) throws Exception {
    make(orders.plain("sitemap", sitemapFile, done()).stream().toList());
  }

  @Override
  public void renderFeed(String feedFile) throws Exception {
    make(orders.plain("feed", feedFile, done()).stream().toList());
  }

  @Override
  public void renderArchive(String archiveFile) throws Exception {
    make(orders.plain("archive", archiveFile, done()).stream().toList());
  }

  @Override
  public void renderError404(String errorFile) throws Exception {
    make(orders.plain("error404", errorFile, done()).stream().toList());
  }

  @Override
  public int renderTags(String tagPath) throws Exception {
    List<Order> tags = orders.tags(tagPath);
    make(tags);
    return tags.size();
  }

  private Moment done() {
    return Moment.all(scene.index());
  }

  /** JBake's renderer throws so, and its tools catch it. */
  private void make(List<Order> wanted) throws Exception {
    diagnostics.addAll(orders.takeDiagnostics());
    for (Order order : wanted) {
      Checked<List<Artifact>> made = pages.make(order);
      diagnostics.addAll(made.diagnostics());
      made.value().ifPresent(artifacts::addAll);
    }
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      throw new Exception("the page could not be rendered; a diagnostic says why");
    }
  }
}
