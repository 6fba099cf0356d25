package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts parsed documents together and checks what takes more than one page to see.
 *
 * @param settings the project's
 * @param datasets by id
 * @param figures makes what fences and values ask for
 * @param assets files to copy, from the content folder
 * @param hidden content files that are drafts or not yet due, from the content folder
 * @param failed content files that could not be read, from the content folder; what refers to them
 *     is no mistake of its own
 * @param privateNotes whether private notes stay: only in what an author prints for himself
 */
public record SiteBuilder(
    Settings settings,
    Map<String, Dataset> datasets,
    FigureReader figures,
    Set<String> assets,
    Set<String> hidden,
    Set<String> failed,
    boolean privateNotes) {

  /** A document, where it stands, and its parts. */
  private record Placed(ParsedPage page, String language, String path, Sections sections) {}

  /** The site, or what is wrong with it. */
  public Checked<Site> build(List<ParsedPage> pages) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Placement placement = new Placement(settings, diagnostics);
    Map<String, Map<String, ParsedPage>> byStem = placement.byStem(pages);
    Map<ParsedPage, Sections> sections = new HashMap<>();
    pages.forEach(page -> sections.put(page, Sections.of(page, privateNotes, diagnostics)));
    List<Placed> placed = new ArrayList<>();
    LinkResolver links = new LinkResolver(settings, assets, hidden, failed, Placement.GENERATED);
    for (Map<String, ParsedPage> translations : byStem.values()) {
      for (String language : settings.languages()) {
        ParsedPage page = shown(translations, language);
        Header header = page.document().header();
        String path = placement.take(header, language);
        Sections parts = sections.get(page);
        placed.add(new Placed(page, language, path, parts));
        links.add(header, language, path, parts.fragment());
      }
    }
    pages.forEach(page -> placement.takeAliases(page.document().header()));
    checkNames(byStem, pages, diagnostics);
    List<SitePage> finished = new ArrayList<>(placed.size());
    placed.forEach(page -> finished.add(finish(page, links, diagnostics)));
    // A fallback shows the same text again, so its mistakes would be told twice.
    List<Diagnostic> distinct = diagnostics.stream().distinct().toList();
    return distinct.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(distinct)
        : Checked.of(
            new Site(settings, finished, datasets, figures.computed(), privateNotes), distinct);
  }

  /** The document in the language itself, else in the first language that has it. */
  private ParsedPage shown(Map<String, ParsedPage> translations, String language) {
    ParsedPage own = translations.get(language);
    if (own != null) {
      return own;
    }
    return settings.languages().stream()
        .filter(translations::containsKey)
        .findFirst()
        .map(translations::get)
        .orElseThrow();
  }

  private void checkNames(
      Map<String, Map<String, ParsedPage>> byStem,
      List<ParsedPage> pages,
      List<Diagnostic> diagnostics) {
    Set<String> tracks = new TreeSet<>();
    Set<String> drills = new TreeSet<>();
    for (ParsedPage page : pages) {
      if (page.document() instanceof Document.Track track) {
        tracks.add(track.name());
      } else if (page.document() instanceof Document.Drill) {
        drills.add(page.document().header().stem());
      }
    }
    for (ParsedPage page : pages) {
      Header header = page.document().header();
      if (page.document() instanceof Document.Drill drill
          && !tracks.contains(drill.track())
          && !failed("drills/" + drill.track() + "/index")) {
        diagnostics.add(
            Diagnostic.of(
                SiteCode.UNKNOWN_TRACK,
                header.place("track"),
                "There is no track `" + drill.track() + "`.",
                Suggestion.didYouMean(
                    drill.track(),
                    tracks,
                    "Write its page, `content/drills/"
                        + drill.track()
                        + "/index.md` with `type: track`.")));
      } else if (page.document() instanceof Document.Story story) {
        for (String stem : story.drills()) {
          if (!drills.contains(stem) && !failed(stem)) {
            diagnostics.add(unknownDrill(header, stem, drills));
          }
        }
      }
    }
  }

  private boolean failed(String stem) {
    return failed.contains(stem + ".md")
        || settings.languages().stream().anyMatch(l -> failed.contains(stem + "." + l + ".md"));
  }

  private static Diagnostic unknownDrill(Header header, String stem, Set<String> drills) {
    return Diagnostic.of(
        SiteCode.UNKNOWN_DRILL,
        header.place("drills"),
        "There is no drill `" + stem + "`.",
        Suggestion.didYouMean(
            stem, drills, "Write its path under `content/`, without language and ending."));
  }

  private SitePage finish(Placed placed, LinkResolver links, List<Diagnostic> diagnostics) {
    Fragment fragment = placed.sections().fragment();
    Header header = placed.page().document().header();
    LinkResolver.Target self = new LinkResolver.Target(header, placed.path(), fragment);
    List<String> references = new ArrayList<>(fragment.references().size());
    for (Fragment.Reference reference : fragment.references()) {
      references.add(links.resolve(self, placed.language(), reference, diagnostics));
    }
    Map<Integer, Figure> shown = new LinkedHashMap<>();
    for (int i = 0; i < fragment.blocks().size(); i++) {
      Checked<Figure> figure = figures.figure(placed.page(), i);
      diagnostics.addAll(figure.diagnostics());
      if (figure.value().isPresent()) {
        shown.put(i, figure.value().get());
      }
    }
    List<PageValue> values = new ArrayList<>();
    for (Fragment.Value value : fragment.values()) {
      Checked<PageValue> found = figures.value(placed.page(), value);
      diagnostics.addAll(found.diagnostics());
      found.value().ifPresent(values::add);
    }
    return new SitePage(
        placed.page().document(),
        fragment,
        placed.sections().roles(),
        placed.language(),
        placed.path(),
        references,
        shown,
        values);
  }
}
