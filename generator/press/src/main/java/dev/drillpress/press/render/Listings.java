package dev.drillpress.press.render;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What generated pages list. */
final class Listings {
  /** Above this many drills the index shows tracks only; their pages list the drills. */
  private static final int DRILLS_ON_INDEX = 300;

  private static final int SHELF = 5;

  private final Site site;
  private final Catalog catalog;
  private final TextViews texts;
  private final TableViews tables;
  private final Urls urls;

  Listings(Site site, Catalog catalog, TextViews texts, TableViews tables) {
    this.site = site;
    this.catalog = catalog;
    this.texts = texts;
    this.tables = tables;
    this.urls = new Urls(site.settings());
  }

  /** What a generated page lists. */
  View.Listing of(Generated page, Edition edition) {
    String language = page.language();
    return switch (page.kind()) {
      case HOME -> home(edition);
      case DRILLS ->
          tracks(tracks(edition, few(language))).linkedTo(matrix(edition, Optional.empty()));
      case MATRIX -> matrix(edition);
      case TYPE -> entries(entries(site.ofType(language, page.name()), edition));
      case TRACK -> track(page.name(), edition);
      case DATA -> datasets(edition);
      case TAGS -> tags(edition);
      case TAG -> entries(entries(site.tags(language).get(page.name()), edition));
      case NOT_FOUND -> View.Listing.EMPTY;
    };
  }

  private static View.Listing entries(List<View.Entry> entries) {
    return new View.Listing(entries, List.of(), List.of(), List.of(), List.of());
  }

  private static View.Listing tracks(List<View.Track> tracks) {
    return new View.Listing(List.of(), tracks, List.of(), List.of(), List.of());
  }

  private boolean few(String language) {
    return site.ofType(language, "drill").size() <= DRILLS_ON_INDEX;
  }

  private View.Listing home(Edition edition) {
    String language = edition.language();
    List<SitePage> newest =
        site.pages(language).stream()
            .filter(p -> TextViews.ordered(p) && p.document().header().date().isPresent())
            .sorted(Comparator.comparing(Listings::date, Comparator.reverseOrder()))
            .limit(SHELF)
            .toList();
    List<View.Shelf> shelves = new ArrayList<>();
    for (String type : Catalog.FOLDERS.keySet()) {
      catalog
          .find(language, Generated.Kind.TYPE, type)
          .ifPresent(p -> shelves.add(shelf(p, site.ofType(language, type), edition)));
    }
    return new View.Listing(
        entries(newest, edition), tracks(edition, false), List.of(), shelves, List.of());
  }

  private static LocalDate date(SitePage page) {
    return page.document().header().date().orElse(LocalDate.MIN);
  }

  private View.Shelf shelf(Generated index, List<SitePage> pages, Edition edition) {
    return new View.Shelf(
        index.name(),
        Editions.title(index, edition.texts()),
        urls.of(index.path()),
        pages.size(),
        entries(pages.subList(0, Math.min(SHELF, pages.size())), edition));
  }

  private List<View.Track> tracks(Edition edition, boolean withDrills) {
    List<View.Track> found = new ArrayList<>();
    for (Generated page : catalog.generated(edition.language()).values()) {
      if (page.kind() == Generated.Kind.TRACK) {
        List<SitePage> drills = site.drills(edition.language(), page.name());
        found.add(
            new View.Track(
                page.name(),
                edition.tracks().get(page.name()).title(),
                urls.of(page.path()),
                page.intro().map(Frames::description).orElse(""),
                drills.size(),
                withDrills ? entries(drills, edition) : List.of()));
      }
    }
    return inOrder(found, edition.language());
  }

  private List<View.Track> inOrder(List<View.Track> tracks, String language) {
    tracks.sort(
        Comparator.comparingInt(
            (View.Track t) ->
                catalog
                    .find(language, Generated.Kind.TRACK, t.name())
                    .flatMap(Generated::intro)
                    .map(p -> p.document().header().weight())
                    .orElse(0)));
    return tracks;
  }

  private View.Listing track(String name, Edition edition) {
    List<View.Entry> drills = entries(site.drills(edition.language(), name), edition);
    boolean rows = drills.stream().anyMatch(Matrix::has);
    return rows ? entries(drills).linkedTo(matrix(edition, Optional.of(name))) : entries(drills);
  }

  private View.Listing matrix(Edition edition) {
    List<View.Track> rows = Matrix.rows(tracks(edition, true));
    return tracks(rows).counted(Matrix.tally(rows));
  }

  /** A link to the matrix, or to a track's rows in it. */
  private Optional<View.Link> matrix(Edition edition, Optional<String> track) {
    String anchor = track.map(name -> "#" + Urls.encode(name)).orElse("");
    return catalog
        .find(edition.language(), Generated.Kind.MATRIX, "drill")
        .map(
            page ->
                new View.Link(
                    Editions.title(page, edition.texts()), urls.of(page.path()) + anchor));
  }

  private View.Listing tags(Edition edition) {
    List<View.Tag> tags = new ArrayList<>();
    for (Map.Entry<String, List<SitePage>> tag : site.tags(edition.language()).entrySet()) {
      tags.add(new View.Tag(tag.getKey(), edition.tags().get(tag.getKey()), tag.getValue().size()));
    }
    return new View.Listing(List.of(), List.of(), tags, List.of(), List.of());
  }

  private View.Listing datasets(Edition edition) {
    List<View.Dataset> shown =
        catalog.published().stream().map(d -> tables.of(d, false, edition)).toList();
    return new View.Listing(List.of(), List.of(), List.of(), List.of(), shown);
  }

  private List<View.Entry> entries(List<SitePage> pages, Edition edition) {
    List<View.Entry> entries = new ArrayList<>(pages.size());
    for (SitePage page : pages) {
      entries.add(entry(page, edition));
    }
    return entries;
  }

  private View.Entry entry(SitePage page, Edition edition) {
    Document document = page.document();
    Header header = document.header();
    return new View.Entry(
        header.title(),
        urls.of(page.path()),
        Frames.description(page),
        document.type(),
        page.fallback() ? Optional.of(Texts.htmlTag(header.language())) : Optional.empty(),
        header.date().map(edition.texts()::day),
        texts.drill(page, edition));
  }
}
