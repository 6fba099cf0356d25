package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that the site shows, indexed once.
 *
 * <p>Lists of pages are in reading order: by weight, then newest first where both have a date, then
 * by stem.
 */
public final class Site {
  private static final Comparator<SitePage> READING_ORDER =
      Comparator.<SitePage>comparingInt(p -> p.document().header().weight())
          .thenComparing(
              p -> p.document().header().date().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(SitePage::stem);

  private final boolean privateNotes;
  private final Settings settings;
  private final Map<String, Dataset> datasets;
  private final List<ComputedTable> computed;
  private final Map<String, List<SitePage>> byLanguage = new LinkedHashMap<>();
  private final Map<String, Map<String, SitePage>> byStem = new HashMap<>();
  private final Map<String, Map<String, List<SitePage>>> byType = new HashMap<>();
  private final Map<String, Map<String, List<SitePage>>> byTag = new HashMap<>();
  private final Map<String, Map<String, List<SitePage>>> byTrack = new HashMap<>();
  private final Map<SitePage, Integer> places = new IdentityHashMap<>();

  /**
   * Puts pages together.
   *
   * @param pages of all languages, fallbacks included
   * @param datasets by id
   * @param computed the tables that pages compute, in order of id
   */
  public Site(
      Settings settings,
      List<SitePage> pages,
      Map<String, Dataset> datasets,
      List<ComputedTable> computed) {
    this(settings, pages, datasets, computed, false);
  }

  /** Whether private notes are shown: only in what an author prints for himself. */
  public boolean privateNotes() {
    return privateNotes;
  }

  /** The same, perhaps with private notes, which then must not be published. */
  Site(
      Settings settings,
      List<SitePage> pages,
      Map<String, Dataset> datasets,
      List<ComputedTable> computed,
      boolean privateNotes) {
    this.privateNotes = privateNotes;
    this.settings = settings;
    this.datasets = new TreeMap<>(datasets);
    this.computed = List.copyOf(computed);
    settings.languages().forEach(language -> byLanguage.put(language, new ArrayList<>()));
    pages.stream().sorted(READING_ORDER).forEach(this::add);
  }

  private void add(SitePage page) {
    String language = page.language();
    byLanguage.get(language).add(page);
    byStem.computeIfAbsent(page.stem(), s -> new HashMap<>()).put(language, page);
    places.put(page, into(byType, language, page.document().type(), page));
    page.document().header().tags().forEach(tag -> into(byTag, language, tag, page));
    if (page.document() instanceof Document.Drill drill) {
      places.put(page, into(byTrack, language, drill.track(), page));
    }
  }

  private static int into(
      Map<String, Map<String, List<SitePage>>> index, String language, String key, SitePage page) {
    List<SitePage> list =
        index
            .computeIfAbsent(language, l -> new TreeMap<>())
            .computeIfAbsent(key, k -> new ArrayList<>());
    list.add(page);
    return list.size() - 1;
  }

  /** What the project sets. */
  public Settings settings() {
    return settings;
  }

  /** The project's datasets by id, in order of id. */
  public Map<String, Dataset> datasets() {
    return Collections.unmodifiableMap(datasets);
  }

  /** The tables that pages compute, in order of id. */
  public List<ComputedTable> computed() {
    return computed;
  }

  /** All pages of a language's tree. */
  public List<SitePage> pages(String language) {
    return List.copyOf(byLanguage.get(language));
  }

  /** The pages of one type of document, such as {@code story}. */
  public List<SitePage> ofType(String language, String type) {
    return listed(byType, language, type);
  }

  /** The drills of a track. */
  public List<SitePage> drills(String language, String track) {
    return listed(byTrack, language, track);
  }

  /** The tags with their pages, in order of the tags' code points. */
  public Map<String, List<SitePage>> tags(String language) {
    return Collections.unmodifiableMap(byTag.getOrDefault(language, Map.of()));
  }

  /** The page of a stem in a language's tree. */
  public Optional<SitePage> page(String stem, String language) {
    return Optional.ofNullable(byStem.getOrDefault(stem, Map.of()).get(language));
  }

  /** The languages in which a stem is really written, in the settings' order. */
  public List<SitePage> translations(String stem) {
    Map<String, SitePage> pages = byStem.getOrDefault(stem, Map.of());
    return settings.languages().stream()
        .filter(pages::containsKey)
        .map(pages::get)
        .filter(page -> !page.fallback())
        .toList();
  }

  /** The page before in the same track, or among the pages of the same type. */
  public Optional<SitePage> previous(SitePage page) {
    return neighbour(page, -1);
  }

  /** The page after in the same track, or among the pages of the same type. */
  public Optional<SitePage> next(SitePage page) {
    return neighbour(page, 1);
  }

  /** The newest date that any document states; feeds use it, so that no clock is read. */
  public Optional<LocalDate> newestDate() {
    return byLanguage.values().stream()
        .flatMap(List::stream)
        .flatMap(
            p ->
                Stream.concat(
                    p.document().header().date().stream(),
                    p.document().header().updated().stream()))
        .max(Comparator.naturalOrder());
  }

  private Optional<SitePage> neighbour(SitePage page, int step) {
    List<SitePage> row =
        page.document() instanceof Document.Drill drill
            ? listed(byTrack, page.language(), drill.track())
            : listed(byType, page.language(), page.document().type());
    int place = places.get(page) + step;
    return place < 0 || place >= row.size() ? Optional.empty() : Optional.of(row.get(place));
  }

  private static List<SitePage> listed(
      Map<String, Map<String, List<SitePage>>> index, String language, String key) {
    return Collections.unmodifiableList(
        index.getOrDefault(language, Map.of()).getOrDefault(key, List.of()));
  }
}
