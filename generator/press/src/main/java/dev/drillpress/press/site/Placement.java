package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which document stands where: for each stem and language the document that is shown, and no two at
 * one URL.
 */
final class Placement {
  /** Pages that the theme makes in each language's tree, from that tree's root. */
  static final Set<String> GENERATED =
      Set.of(
          "index.html",
          "drills/index.html",
          "drills/matrix.html",
          "stories/index.html",
          "reports/index.html",
          "guides/index.html",
          "changes/index.html",
          "data/index.html",
          "tags/index.html");

  private static final List<String> RESERVED_FOLDERS = List.of("data/", "tags/", "assets/");
  private static final Set<String> RESERVED_FILES =
      Set.of(
          "404.html",
          "feed.xml",
          "feed.json",
          "sitemap.xml",
          "robots.txt",
          "drills/index.html",
          "drills/matrix.html",
          "stories/index.html",
          "reports/index.html",
          "guides/index.html",
          "changes/index.html");

  /** One output path that is taken. */
  private record Taken(String path, Location by) {}

  private final Settings settings;
  private final List<Diagnostic> diagnostics;
  private final Map<String, Taken> taken = new HashMap<>();

  Placement(Settings settings, List<Diagnostic> diagnostics) {
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  /** The pages by stem and language; a language that lacks a stem is absent. */
  Map<String, Map<String, ParsedPage>> byStem(List<ParsedPage> pages) {
    Map<String, Map<String, ParsedPage>> byStem = new TreeMap<>();
    for (ParsedPage page : pages) {
      Header header = page.document().header();
      ParsedPage before =
          byStem
              .computeIfAbsent(header.stem(), s -> new HashMap<>())
              .putIfAbsent(header.language(), page);
      if (before != null) {
        Location first = Location.of(before.document().header().source().path());
        diagnostics.add(
            Diagnostic.of(
                    SiteCode.DUPLICATE_URL,
                    Location.of(header.source().path()),
                    "Two files are the page `"
                        + header.stem()
                        + "` in language `"
                        + header.language()
                        + "`.",
                    "Keep one, or rename one.")
                .withRelated(first));
      }
    }
    byStem.values().forEach(this::checkTranslations);
    checkIds(byStem);
    return byStem;
  }

  private void checkTranslations(Map<String, ParsedPage> translations) {
    List<ParsedPage> pages =
        settings.languages().stream()
            .filter(translations::containsKey)
            .map(translations::get)
            .toList();
    for (ParsedPage page : pages.subList(1, pages.size())) {
      compare(pages.get(0), page, "type", pages.get(0).document().type(), page.document().type());
      compare(
          pages.get(0),
          page,
          "id",
          pages.get(0).document().header().id(),
          page.document().header().id());
    }
  }

  private void compare(ParsedPage first, ParsedPage page, String key, String one, String other) {
    if (!one.equals(other)) {
      Header header = page.document().header();
      diagnostics.add(
          Diagnostic.of(
                  SiteCode.TRANSLATION_DIFFERS,
                  header.place(key),
                  "The " + key + " `" + other + "` is not that of the translation, `" + one + "`.",
                  "Write the same " + key + " in all languages.")
              .withRelated(first.document().header().place(key)));
    }
  }

  private void checkIds(Map<String, Map<String, ParsedPage>> byStem) {
    Map<String, Header> byId = new HashMap<>();
    for (Map<String, ParsedPage> translations : byStem.values()) {
      ParsedPage page =
          settings.languages().stream()
              .filter(translations::containsKey)
              .map(translations::get)
              .findFirst()
              .orElseThrow();
      Header header = page.document().header();
      Header before = byId.putIfAbsent(header.id(), header);
      if (before != null) {
        diagnostics.add(
            Diagnostic.of(
                    SiteCode.DUPLICATE_ID,
                    header.place("id"),
                    "The id `" + header.id() + "` belongs to another document.",
                    "Give the newer one an id of its own; `drillpress new` mints one.")
                .withRelated(before.place("id")));
      }
    }
  }

  /** Takes the output path of a document, and notes when it is another's. */
  String take(Header header, String language) {
    String path = new Urls(settings).path(header, language);
    claim(path, header, "slug");
    return path;
  }

  /** Takes the paths of a document's aliases. */
  void takeAliases(Header header) {
    for (String alias : header.aliases()) {
      claim(alias.endsWith(".html") ? alias : alias + "/index.html", header, "aliases");
    }
  }

  private void claim(String path, Header header, String key) {
    String inTree = withoutPrefix(path);
    boolean reserved =
        RESERVED_FILES.contains(inTree) || RESERVED_FOLDERS.stream().anyMatch(inTree::startsWith);
    // Hosts and unpacked copies may stand on file systems that do not tell case apart.
    Taken before =
        taken.putIfAbsent(path.toLowerCase(Locale.ROOT), new Taken(path, header.place(key)));
    if (reserved) {
      diagnostics.add(
          Diagnostic.of(
              SiteCode.DUPLICATE_URL,
              header.place(key),
              "The site makes a page of its own at `/" + path + "`.",
              "Rename the file, or give it another `slug`."));
    } else if (before != null) {
      diagnostics.add(
          Diagnostic.of(
                  SiteCode.DUPLICATE_URL,
                  header.place(key),
                  "Two pages stand at `/" + path + "`.",
                  "Rename one, or give it another `slug`.")
              .withRelated(before.by()));
    }
  }

  private String withoutPrefix(String path) {
    List<String> prefixes =
        new ArrayList<>(settings.languages().stream().map(settings::prefix).toList());
    return prefixes.stream()
        .filter(p -> !p.isEmpty() && path.startsWith(p))
        .findFirst()
        .map(p -> path.substring(p.length()))
        .orElse(path);
  }
}
