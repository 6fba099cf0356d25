package dev.drillpress.press.render;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which pages there are: those of documents, and those generated from them. */
final class Catalog {
  /** The types of documents with an index of their own beside drills, and its folder. */
  static final Map<String, String> FOLDERS = folders();

  private final Site site;
  private final Map<String, Map<String, SitePage>> byPath = new HashMap<>();
  private final Map<String, Map<String, Generated>> generated = new LinkedHashMap<>();
  private final Set<SitePage> intros =
      java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

  Catalog(Site site) {
    this.site = site;
    for (String language : site.settings().languages()) {
      Map<String, SitePage> paths = new HashMap<>();
      site.pages(language).forEach(page -> paths.put(page.path(), page));
      byPath.put(language, paths);
      generated.put(language, new LinkedHashMap<>());
      collect(language);
    }
    add(Generated.Kind.NOT_FOUND, "", site.settings().mainLanguage(), "404.html");
  }

  private static Map<String, String> folders() {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("story", "stories");
    folders.put("report", "reports");
    folders.put("guide", "guides");
    folders.put("change", "changes");
    return java.util.Collections.unmodifiableMap(folders);
  }

  private void collect(String language) {
    String prefix = site.settings().prefix(language);
    add(Generated.Kind.HOME, "", language, prefix + "index.html");
    Set<String> tracks = tracks(language);
    if (!tracks.isEmpty()) {
      add(Generated.Kind.DRILLS, "drill", language, prefix + "drills/index.html");
    }
    if (site.ofType(language, "drill").stream().anyMatch(Catalog::aimed)) {
      add(Generated.Kind.MATRIX, "drill", language, prefix + "drills/matrix.html");
    }
    tracks.forEach(track -> add(Generated.Kind.TRACK, track, language, trackPath(language, track)));
    FOLDERS.forEach(
        (type, folder) -> {
          if (!site.ofType(language, type).isEmpty()) {
            add(Generated.Kind.TYPE, type, language, prefix + folder + "/index.html");
          }
        });
    if (!published().isEmpty()) {
      add(Generated.Kind.DATA, "", language, prefix + "data/index.html");
    }
    if (!site.tags(language).isEmpty()) {
      add(Generated.Kind.TAGS, "", language, prefix + "tags/index.html");
      for (String tag : site.tags(language).keySet()) {
        add(Generated.Kind.TAG, tag, language, prefix + "tags/" + TagNames.file(tag) + ".html");
      }
    }
  }

  private static boolean aimed(SitePage page) {
    return page.document() instanceof Document.Drill drill && drill.aim().isPresent();
  }

  private Set<String> tracks(String language) {
    Set<String> names = new TreeSet<>();
    for (SitePage page : site.ofType(language, "drill")) {
      names.add(((Document.Drill) page.document()).track());
    }
    for (SitePage page : site.ofType(language, "track")) {
      names.add(((Document.Track) page.document()).name());
    }
    return names;
  }

  private String trackPath(String language, String track) {
    return site.ofType(language, "track").stream()
        .filter(page -> ((Document.Track) page.document()).name().equals(track))
        .findFirst()
        .map(SitePage::path)
        .orElse(site.settings().prefix(language) + "drills/" + track + "/index.html");
  }

  private void add(Generated.Kind kind, String name, String language, String path) {
    Optional<SitePage> intro = Optional.ofNullable(byPath.get(language).get(path));
    intro.ifPresent(intros::add);
    Generated page = new Generated(kind, name, language, path, intro);
    generated.get(language).put(page.key(), page);
  }

  /** The documents that have a page of their own, of one language. */
  List<SitePage> documents(String language) {
    List<SitePage> pages = new ArrayList<>();
    for (SitePage page : site.pages(language)) {
      if (!intros.contains(page)) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** The generated pages of one language, by key. */
  Map<String, Generated> generated(String language) {
    return generated.get(language);
  }

  /** A generated page of one language, when there is one. */
  Optional<Generated> find(String language, Generated.Kind kind, String name) {
    return Optional.ofNullable(generated.get(language).get(kind + ":" + name));
  }

  /** The sheets that are published, in order of id: never those about single persons. */
  List<Sheet> published() {
    return Stream.<Sheet>concat(site.datasets().values().stream(), site.computed().stream())
        .filter(Sheet::published)
        .sorted(Comparator.comparing(Sheet::id))
        .toList();
  }
}
