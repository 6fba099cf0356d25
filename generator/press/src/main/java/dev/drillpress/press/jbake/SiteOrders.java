package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.jbake.Pages.Order;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.ModelAttributes;

/** Lists the pages that JBake's own rendering tools make: documents, index, archive, feed, tags. */
final class SiteOrders {
  private final Scene scene;
  private final DefaultJBakeConfiguration config;
  private final JBakeTemplates templates;
  private final Pages pages;
  private final Placement placement;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Optional<String>> templateByType = new HashMap<>();

  SiteOrders(Scene scene, JBakeTemplates templates, Pages pages) {
    this.scene = scene;
    this.config = scene.settings().config();
    this.templates = templates;
    this.pages = pages;
    this.placement = new Placement(scene.settings());
  }

  /**
   * Who wants a path of the site.
   *
   * @param what in words
   * @param at where it is said
   */
  private record Claim(String what, Location at) {}

  /** All pages in a fixed order; the mistakes are those that can be seen before any is made. */
  Checked<List<Order>> all() {
    List<Order> orders = new ArrayList<>();
    List<SourceDocument> documents = scene.index().newestFirst();
    if (config.getRenderArchive()) {
      add(
          orders,
          "archive.file",
          plain("archive", config.getArchiveFileName(), Moment.none(scene.index())));
    }
    documents(orders, documents);
    if (config.getRenderFeed()) {
      add(orders, "feed.file", plain("feed", config.getFeedFileName(), done()));
    }
    if (config.getRenderIndex()) {
      add(orders, "index.file", index(config.getIndexFileName()));
    }
    if (config.getRenderSiteMap()) {
      add(orders, "sitemap.file", plain("sitemap", config.getSiteMapFileName(), done()));
    }
    if (config.getRenderTags()) {
      add(orders, "tag.path", tags(config.getTagPathName()));
    }
    if (config.getRenderError404()) {
      add(orders, "error404.file", plain("error404", config.getError404FileName(), done()));
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(orders, diagnostics);
  }

  private Moment done() {
    return Moment.all(scene.index());
  }

  private void add(List<Order> orders, String setting, Optional<Order> order) {
    add(orders, setting, order.stream().toList());
  }

  private void add(List<Order> orders, String setting, List<Order> more) {
    for (Order order : more) {
      claim(order.path(), "what `" + setting + "` names", scene.settings().at(setting));
      orders.add(order);
    }
  }

  /** The template of a type; what is wrong with it is told once. */
  private Optional<String> template(String type) {
    return templateByType.computeIfAbsent(
        type,
        t -> {
          Checked<String> named = templates.named(scene.settings(), t);
          diagnostics.addAll(named.diagnostics());
          return named.value();
        });
  }

  private void documents(List<Order> orders, List<SourceDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      SourceDocument document = documents.get(i);
      String path = placement.output(document.model());
      Location place = Location.of(document.source().path());
      claim(path, "the document `" + document.source().path() + "`", place);
      Moment before = new Moment(scene.index(), i);
      template(document.type())
          .ifPresent(template -> orders.add(pages.document(document, path, template, before)));
    }
  }

  /** Takes a path for one page; JBake lets the last one win that wants it. */
  private void claim(String path, String what, Location at) {
    if (!Artifact.isPath(path)) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.BAD_SETTING,
              at,
              "`" + path + "` is no place in the site, but " + what + ".",
              "Leave out `..`, backslashes and slashes at the ends of names."));
      return;
    }
    Claim other = claims.putIfAbsent(path, new Claim(what, at));
    if (other != null) {
      diagnostics.add(
          Diagnostic.of(
                  JBakeCode.DUPLICATE_OUTPUT,
                  at,
                  "Two pages would be `/" + path + "`: " + other.what() + " and " + what + ".",
                  "Rename one of them, or switch one off, as with `render.archive=false`.")
              .withRelated(other.at()));
    }
  }

  /** A page of which there is one. */
  Optional<Order> plain(String type, String file, Moment moment) {
    PageContent content = PageContent.generated(type, "");
    if (config.getPaginateIndex()) {
      content
          .with(ModelAttributes.NUMBER_OF_PAGES, 0)
          .with(ModelAttributes.CURRENT_PAGE_NUMBERS, 0)
          .with(ModelAttributes.PREVIOUS_FILENAME, "")
          .with(ModelAttributes.NEXT_FILENAME, "");
    }
    return template(type).map(t -> Order.of(path(file), t, content, moment));
  }

  /** The index, or all pages of it. */
  List<Order> index(String file) {
    return config.getPaginateIndex()
        ? pagedIndex(file)
        : plain("masterindex", file, done()).stream().toList();
  }

  /** The pages of the index; a single one where there is nothing to page. */
  List<Order> pagedIndex(String file) {
    int total = scene.index().published("post").documents().size();
    if (total == 0) {
      return plain("masterindex", file, done()).stream().toList();
    }
    Optional<String> template = template("masterindex");
    List<Order> orders = new ArrayList<>();
    int size = config.getPostsPerPage();
    int last = (total + size - 1) / size;
    for (int page = 1; page <= last && template.isPresent(); page++) {
      PageContent content = PageContent.generated("masterindex", page > 1 ? "../" : "");
      content
          .with(ModelAttributes.NUMBER_OF_PAGES, last)
          .with(ModelAttributes.CURRENT_PAGE_NUMBERS, page);
      if (page > 1) {
        content.with(ModelAttributes.PREVIOUS_FILENAME, page == 2 ? "" : page - 1 + "/");
      }
      if (page < last) {
        content.with(ModelAttributes.NEXT_FILENAME, page + 1 + "/");
      }
      String path = page == 1 ? file : page + "/" + file;
      orders.add(
          Order.of(path(path), template.get(), content, done()).within((page - 1) * size, size));
    }
    return orders;
  }

  /** A page for each tag, and one for all where it is asked for. */
  List<Order> tags(String folder) {
    List<Order> orders = new ArrayList<>();
    for (String tag : scene.index().tags()) {
      String path = folder + "/" + tag + config.getOutputExtension();
      PageContent content = PageContent.generated("tag", root(path)).with(ModelAttributes.TAG, tag);
      if (!Artifact.isPath("tag/" + tag + ".html")) {
        diagnostics.add(badTag(tag));
        continue;
      }
      template("tag").ifPresent(t -> orders.add(Order.of(path(path), t, content, done())));
    }
    if (config.getRenderTagsIndex()) {
      String path = folder + "/index" + config.getOutputExtension();
      PageContent content = PageContent.generated("tags", root(path));
      template("tagsindex").ifPresent(t -> orders.add(Order.of(path(path), t, content, done())));
    }
    return orders;
  }

  private Diagnostic badTag(String tag) {
    Location at =
        scene.index().tagged(tag).documents().stream()
            .findFirst()
            .map(document -> document.at(ModelAttributes.TAGS))
            .orElse(scene.settings().at("tag.path"));
    return Diagnostic.of(
        JBakeCode.BAD_TAG,
        at,
        "The tag `" + tag + "` cannot be the name of a page.",
        "Leave out `..`, backslashes and slashes at its ends.");
  }

  private String root(String path) {
    return FileUtil.getUriPathToDestinationRoot(
        config, new File(config.getDestinationFolder(), path));
  }

  /** A setting may begin with a slash, or have two. */
  private static String path(String file) {
    return file.replaceAll("/+", "/").replaceFirst("^/", "");
  }

  /** What was found wrong since the last time. */
  List<Diagnostic> takeDiagnostics() {
    List<Diagnostic> taken = List.copyOf(diagnostics);
    diagnostics.clear();
    return taken;
  }
}
