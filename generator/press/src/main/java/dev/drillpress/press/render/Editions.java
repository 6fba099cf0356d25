package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what all pages of a language share, once. */
final class Editions {
  private static final int FOOTER_LIMIT = 12;

  private final Site site;
  private final Catalog catalog;
  private final Urls urls;

  Editions(Site site, Catalog catalog) {
    this.site = site;
    this.catalog = catalog;
    this.urls = new Urls(site.settings());
  }

  /** The edition of a language, given the assets' URLs by name. */
  Edition of(String language, Texts texts, Map<String, String> assets) {
    Map<String, View.Link> tracks = new HashMap<>();
    Map<String, String> tags = new HashMap<>();
    for (Generated page : catalog.generated(language).values()) {
      if (page.kind() == Generated.Kind.TRACK) {
        tracks.put(page.name(), new View.Link(trackTitle(page), urls.of(page.path())));
      } else if (page.kind() == Generated.Kind.TAG) {
        tags.put(page.name(), urls.of(page.path()));
      }
    }
    View.Site view = view(language, texts, assets);
    Set<Input> inputs = new HashSet<>(texts.inputs());
    inputs.add(new Input(Input.Kind.SETTING, "settings", site.settings().hash()));
    inputs.add(Edition.query("frame:" + language, view));
    return new Edition(language, texts, view, tracks, tags, Set.copyOf(inputs));
  }

  private View.Site view(String language, Texts texts, Map<String, String> assets) {
    Settings settings = site.settings();
    boolean feeds = Feeds.any(site, language);
    return new View.Site(
        settings.title(language),
        settings.description(language),
        language,
        urls.of(settings.prefix(language) + "index.html"),
        settings.basePath(),
        nav(language, texts),
        footer(language),
        feed(feeds, language, "feed.xml", texts.text("feed.atom")),
        feed(feeds, language, "feed.json", texts.text("feed.json")),
        assets);
  }

  private Optional<View.Link> feed(boolean there, String language, String file, String title) {
    String path = site.settings().prefix(language) + file;
    return there ? Optional.of(new View.Link(title, urls.of(path))) : Optional.empty();
  }

  private List<View.Link> nav(String language, Texts texts) {
    List<View.Link> links = new ArrayList<>();
    for (Generated page : catalog.generated(language).values()) {
      switch (page.kind()) {
        case DRILLS, TYPE, DATA, TAGS ->
            links.add(new View.Link(title(page, texts), urls.of(page.path())));
        case HOME, MATRIX, TRACK, TAG, NOT_FOUND -> {}
      }
    }
    return links;
  }

  private List<View.Link> footer(String language) {
    List<View.Link> links = new ArrayList<>();
    for (SitePage page : catalog.documents(language)) {
      if (page.document().type().equals("page")) {
        links.add(new View.Link(page.document().header().title(), urls.of(page.path())));
      }
    }
    // So many are no longer a footer; the home page lists them.
    return links.size() > FOOTER_LIMIT ? List.of() : links;
  }

  /** What a generated page is called when no author says so. */
  static String title(Generated page, Texts texts) {
    return switch (page.kind()) {
      case HOME -> "";
      case DRILLS -> texts.text("nav.drills");
      case MATRIX -> texts.text("matrix.title");
      case TYPE -> texts.text("nav." + Catalog.FOLDERS.get(page.name()));
      case TRACK -> trackTitle(page);
      case DATA -> texts.text("nav.data");
      case TAGS -> texts.text("nav.tags");
      case TAG -> texts.text("tag.title", page.name());
      case NOT_FOUND -> texts.text("not-found.title");
    };
  }

  private static String trackTitle(Generated page) {
    if (page.intro().isPresent()) {
      return page.intro().get().document().header().title();
    }
    String words = page.name().replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
