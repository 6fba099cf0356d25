package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.ContentReader;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Fragment.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns relative links into URLs, or says which lead nowhere.
 *
 * <p>Authors link to content files ({@code other.en.md}, or {@code other.md} for the reader's
 * language), to files beside them, and to pages that the site generates ({@code /tags/}).
 */
final class LinkResolver {
  /** A page that links can lead to. */
  record Target(Header header, String path, Fragment fragment) {}

  private final Settings settings;
  private final Urls urls;
  private final Set<String> assets;
  private final Set<String> hidden;
  private final Set<String> failed;
  private final Set<String> generated;
  private final Map<String, Header> bySource = new HashMap<>();
  private final Map<String, Map<String, Target>> byStem = new HashMap<>();
  private final Map<String, Target> byPath = new HashMap<>();

  /**
   * A resolver over all pages.
   *
   * @param assets content files that are copied, from the content folder
   * @param hidden content files that are drafts or not yet due, from the content folder
   * @param failed content files that could not be read; links to them are not judged
   * @param generated output files that no document makes, without language prefix
   */
  LinkResolver(
      Settings settings,
      Set<String> assets,
      Set<String> hidden,
      Set<String> failed,
      Set<String> generated) {
    this.settings = settings;
    this.urls = new Urls(settings);
    this.assets = assets;
    this.hidden = hidden;
    this.failed = failed;
    this.generated = generated;
  }

  void add(Header header, String language, String path, Fragment fragment) {
    Target target = new Target(header, path, fragment);
    bySource.put(fromContent(header), header);
    byPath.put(path, target);
    byStem.computeIfAbsent(header.stem(), s -> new HashMap<>()).put(language, target);
  }

  private static String fromContent(Header header) {
    return header.source().path().substring(ContentReader.FOLDER.length());
  }

  /** The URL of a reference on a page in a language's tree; `#` where there is none. */
  String resolve(Target from, String language, Reference reference, List<Diagnostic> diagnostics) {
    TargetPath split = TargetPath.of(reference.target());
    if (split.path().isEmpty()) {
      checkAnchor(from, split, reference, diagnostics);
      return reference.target();
    }
    String path = split.from(fromContent(from.header()));
    String tail =
        split.query() + (split.anchor().isEmpty() ? "" : "#" + Urls.encode(split.anchor()));
    if (reference.image() || assets.contains(path)) {
      return asset(path, tail, reference, diagnostics);
    }
    Optional<Target> target = target(from, language, path);
    if (target.isPresent()) {
      checkAnchor(target.get(), split, reference, diagnostics);
      return urls.of(target.get().path()) + tail;
    }
    Optional<String> page = generatedPage(path, language);
    if (page.isPresent()) {
      return urls.of(page.get()) + tail;
    }
    report(reference, path, diagnostics);
    return "#";
  }

  private String asset(
      String path, String tail, Reference reference, List<Diagnostic> diagnostics) {
    if (assets.contains(path)) {
      return urls.of(path) + tail;
    }
    diagnostics.add(
        Diagnostic.of(
            SiteCode.MISSING_IMAGE,
            reference.at(),
            "There is no image `content/" + path + "`.",
            Suggestion.nearest(path, assets)
                .map(c -> "Did you mean `" + c + "`?")
                .orElse("Put the file there, or correct the path.")));
    return "#";
  }

  private Optional<Target> target(Target from, String language, String path) {
    if (ContentReader.isDocument(path)) {
      Header header = bySource.get(path);
      if (header == null) {
        String stem = path.substring(0, path.length() - ".md".length());
        return Optional.ofNullable(byStem.getOrDefault(stem, Map.of()).get(language));
      }
      // A link within one language follows the reader's tree; a link to the other one is meant so.
      boolean same = header.language().equals(from.header().language());
      return Optional.ofNullable(
          byStem.get(header.stem()).get(same ? language : header.language()));
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return Optional.ofNullable(byPath.get(file));
  }

  private Optional<String> generatedPage(String path, String language) {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String prefix = settings.prefix(language);
    if (generated.contains(file)) {
      return Optional.of(prefix + file);
    }
    boolean prefixed =
        settings.languages().stream()
            .map(settings::prefix)
            .anyMatch(
                p ->
                    !p.isEmpty()
                        && file.startsWith(p)
                        && generated.contains(file.substring(p.length())));
    return prefixed ? Optional.of(file) : Optional.empty();
  }

  private void report(Reference reference, String path, List<Diagnostic> diagnostics) {
    if (unread(path)) {
      return;
    }
    if (hidden.contains(path)) {
      diagnostics.add(
          at(
              SiteCode.HIDDEN_TARGET,
              reference,
              "Link target `" + reference.target() + "` is a draft or not yet published.",
              "Publish it, remove the link, or bake with `--drafts`."));
      return;
    }
    Collection<String> candidates = bySource.keySet();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String hint =
        Suggestion.nearest(path, candidates)
            .map(c -> c.startsWith(folder) ? c.substring(folder.length()) : "/" + c)
            .map(c -> "Did you mean `" + c + "`?")
            .orElse("Link to a file under `content/`, by a path from this file or from `/`.");
    diagnostics.add(
        at(
            SiteCode.BROKEN_LINK,
            reference,
            "Link target `" + reference.target() + "` is not a page of this site.",
            hint));
  }

  private boolean unread(String path) {
    String stem = ContentReader.isDocument(path) ? path.substring(0, path.length() - 3) : path;
    return failed.contains(path)
        || settings.languages().stream().anyMatch(l -> failed.contains(stem + "." + l + ".md"));
  }

  private void checkAnchor(
      Target target, TargetPath split, Reference reference, List<Diagnostic> diagnostics) {
    if (split.anchor().isEmpty() || target.fragment().anchors().contains(split.anchor())) {
      return;
    }
    diagnostics.add(
        at(
            SiteCode.MISSING_ANCHOR,
            reference,
            "There is no anchor `#"
                + split.anchor()
                + "` in `"
                + target.header().source().path()
                + "`.",
            Suggestion.didYouMean(
                split.anchor(),
                target.fragment().anchors(),
                "Link to a heading's id; `## Heading {#id}` sets one.")));
  }

  private static Diagnostic at(
      DiagnosticCode code, Reference reference, String message, String hint) {
    return Diagnostic.of(code, reference.at(), message, hint);
  }
}
