package dev.drillpress.press.bake;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.ContentReader;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.markdown.Markdown;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import dev.drillpress.press.work.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the content folder holds.
 *
 * @param pages documents that readers see, in order of their files
 * @param assets other files, from the content folder
 * @param hidden documents that are drafts or not yet due, from the content folder
 * @param failed documents that could not be read, from the content folder
 * @param diagnostics of all its files
 */
record ContentFolder(
    List<ParsedPage> pages,
    Set<String> assets,
    Set<String> hidden,
    Set<String> failed,
    List<Diagnostic> diagnostics) {
  static final String FOLDER = "content";

  static ContentFolder read(BakeRequest request, Settings settings, Workers workers) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Checked<List<String>> listed = ProjectFiles.below(request.project(), FOLDER);
    diagnostics.addAll(listed.diagnostics());
    Set<String> assets = new TreeSet<>();
    List<String> sources = new ArrayList<>();
    for (String path : listed.value().orElse(List.of())) {
      if (ContentReader.isDocument(path)) {
        sources.add(path);
      } else {
        assets.add(path.substring(FOLDER.length() + 1));
      }
    }
    SourceReader reader = new SourceReader(request.project(), SourceReader.PAGE_LIMIT);
    Markdown markdown = Markdown.create(new ProjectIncludes(reader));
    List<Checked<ParsedPage>> parsed =
        workers.map("Reading", sources, path -> page(reader, markdown, settings, path));
    Set<String> failed = new TreeSet<>();
    for (int i = 0; i < sources.size(); i++) {
      diagnostics.addAll(parsed.get(i).diagnostics());
      if (parsed.get(i).value().isEmpty()) {
        failed.add(sources.get(i).substring(ContentReader.FOLDER.length()));
      }
    }
    List<ParsedPage> all = parsed.stream().flatMap(page -> page.value().stream()).toList();
    Set<String> hidden = new TreeSet<>();
    List<ParsedPage> shown = request.drafts() ? all : shown(all, request.asOf(), hidden);
    return new ContentFolder(shown, assets, hidden, failed, diagnostics);
  }

  private static Checked<ParsedPage> page(
      SourceReader reader, Markdown markdown, Settings settings, String path) {
    return reader.read(path).then(file -> page(markdown, settings, file));
  }

  private static Checked<ParsedPage> page(Markdown markdown, Settings settings, SourceFile file) {
    Checked<Document> document = ContentReader.read(file, settings);
    if (document.value().isPresent()) {
      return document.then(d -> parse(markdown, d));
    }
    // A mistake in the header must not hide those of the text.
    List<Diagnostic> all = new ArrayList<>(document.diagnostics());
    ContentReader.bodyOffset(file)
        .ifPresent(body -> all.addAll(markdown.render(file, body).diagnostics()));
    return Checked.failed(all);
  }

  private static Checked<ParsedPage> parse(Markdown markdown, Document document) {
    Header header = document.header();
    return markdown
        .render(header.source(), header.bodyOffset(), header.language())
        .then(fragment -> Checked.of(new ParsedPage(document, fragment)));
  }

  private static List<ParsedPage> shown(
      List<ParsedPage> all, Optional<LocalDate> asOf, Set<String> hidden) {
    LocalDate today = asOf.orElse(newest(all));
    List<ParsedPage> shown = new ArrayList<>();
    for (ParsedPage page : all) {
      Header header = page.document().header();
      boolean due = header.date().map(date -> !date.isAfter(today)).orElse(true);
      if (due && header.status() == Header.Status.PUBLISHED) {
        shown.add(page);
      } else {
        hidden.add(header.source().path().substring(ContentReader.FOLDER.length()));
      }
    }
    return shown;
  }

  /** What counts as today, when anything says so. */
  Optional<LocalDate> today(BakeRequest request) {
    LocalDate newest = newest(pages);
    return request.asOf().or(() -> Optional.of(newest).filter(d -> !d.equals(LocalDate.MAX)));
  }

  private static LocalDate newest(List<ParsedPage> all) {
    return all.stream()
        .flatMap(page -> page.document().header().date().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
