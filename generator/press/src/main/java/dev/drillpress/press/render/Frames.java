package dev.drillpress.press.render;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the head and the header of each page need: URLs, translations, breadcrumbs. */
final class Frames {
  private final Site site;
  private final Settings settings;
  private final Catalog catalog;
  private final Urls urls;

  Frames(Site site, Catalog catalog) {
    this.site = site;
    this.settings = site.settings();
    this.catalog = catalog;
    this.urls = new Urls(settings);
  }

  /** The frame of a document's own page. */
  View.Page of(SitePage page, Edition edition) {
    Header header = page.document().header();
    return new View.Page(
        header.title(),
        description(page),
        page.document().type(),
        page.path(),
        urls.of(page.path()),
        urls.absolute(original(page).path()),
        Texts.htmlTag(page.language()),
        !page.fallback(),
        page.fallback() ? List.of() : alternates(page),
        languages(page),
        breadcrumbs(page, edition));
  }

  /** The frame of a generated page. */
  View.Page of(Generated page, Edition edition) {
    Optional<Header> intro = page.intro().map(p -> p.document().header());
    String title = intro.map(Header::title).orElseGet(() -> Editions.title(page, edition.texts()));
    String description =
        page.kind() == Generated.Kind.MATRIX
            ? edition.texts().text("matrix.about")
            : page.intro().map(Frames::description).orElse("");
    return new View.Page(
        title.isEmpty() ? edition.site().title() : title,
        description.isEmpty() ? edition.site().description() : description,
        page.kind().template().replace(".ftlh", ""),
        page.path(),
        urls.of(page.path()),
        urls.absolute(page.path()),
        Texts.htmlTag(page.language()),
        page.kind() != Generated.Kind.NOT_FOUND,
        alternates(page),
        languages(page),
        breadcrumbs(page, edition));
  }

  /** One sentence about a page; empty when neither header nor text has one. */
  static String description(SitePage page) {
    String stated = page.document().header().description();
    // A summary may come from the first paragraph of private notes, so notes silence it.
    boolean secret = page.roles().stream().flatMap(Optional::stream).anyMatch(TextViews::secret);
    return !stated.isEmpty() || secret ? stated : page.fragment().summary();
  }

  /** The page whose text this is: itself unless it stands in for a translation. */
  SitePage original(SitePage page) {
    return page.fallback()
        ? site.page(page.stem(), page.document().header().language()).orElse(page)
        : page;
  }

  List<View.Alternate> alternates(SitePage page) {
    List<View.Alternate> found = new ArrayList<>();
    for (SitePage other : site.translations(page.stem())) {
      found.add(alternate(other.language(), other.path()));
    }
    return withDefault(found);
  }

  List<View.Alternate> alternates(Generated page) {
    if (page.kind() == Generated.Kind.NOT_FOUND) {
      return List.of();
    }
    List<View.Alternate> found = new ArrayList<>();
    for (String language : settings.languages()) {
      catalog
          .find(language, page.kind(), page.name())
          .ifPresent(other -> found.add(alternate(language, other.path())));
    }
    return withDefault(found);
  }

  private View.Alternate alternate(String language, String path) {
    return new View.Alternate(Texts.htmlTag(language), urls.absolute(path));
  }

  private static List<View.Alternate> withDefault(List<View.Alternate> found) {
    if (!found.isEmpty()) {
      found.add(new View.Alternate("x-default", found.get(0).url()));
    }
    return found;
  }

  private List<View.Language> languages(SitePage page) {
    List<View.Language> found = new ArrayList<>();
    for (String language : settings.languages()) {
      String path = site.page(page.stem(), language).map(SitePage::path).orElse(home(language));
      found.add(language(language, path, page.language()));
    }
    return found;
  }

  private List<View.Language> languages(Generated page) {
    List<View.Language> found = new ArrayList<>();
    for (String language : settings.languages()) {
      String path =
          catalog
              .find(language, page.kind(), page.name())
              .map(Generated::path)
              .orElse(home(language));
      found.add(language(language, path, page.language()));
    }
    return found;
  }

  private View.Language language(String language, String path, String current) {
    return new View.Language(
        Texts.nameOf(language), Texts.htmlTag(language), urls.of(path), language.equals(current));
  }

  private String home(String language) {
    return settings.prefix(language) + "index.html";
  }

  private List<View.Link> breadcrumbs(SitePage page, Edition edition) {
    List<View.Link> crumbs = new ArrayList<>();
    crumbs.add(new View.Link(edition.texts().text("nav.home"), edition.site().home()));
    if (page.document() instanceof Document.Drill drill) {
      crumb(crumbs, edition, Generated.Kind.DRILLS, "drill");
      crumbs.add(edition.tracks().get(drill.track()));
    } else {
      crumb(crumbs, edition, Generated.Kind.TYPE, page.document().type());
    }
    return crumbs;
  }

  private List<View.Link> breadcrumbs(Generated page, Edition edition) {
    if (page.kind() == Generated.Kind.HOME) {
      return List.of();
    }
    List<View.Link> crumbs = new ArrayList<>();
    crumbs.add(new View.Link(edition.texts().text("nav.home"), edition.site().home()));
    if (page.kind() == Generated.Kind.TRACK || page.kind() == Generated.Kind.MATRIX) {
      crumb(crumbs, edition, Generated.Kind.DRILLS, "drill");
    } else if (page.kind() == Generated.Kind.TAG) {
      crumb(crumbs, edition, Generated.Kind.TAGS, "");
    }
    return crumbs;
  }

  private void crumb(List<View.Link> crumbs, Edition edition, Generated.Kind kind, String name) {
    catalog
        .find(edition.language(), kind, name)
        .ifPresent(
            p -> crumbs.add(new View.Link(Editions.title(p, edition.texts()), urls.of(p.path()))));
  }
}
