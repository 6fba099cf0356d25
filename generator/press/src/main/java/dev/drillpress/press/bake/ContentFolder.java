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
import java.util.stream.Stream;

/**
 * What the content folder holds.
 *
 * @param pages documents that readers see, in order of their files
 * @param assets other files, from the content folder
 * @param hidden documents that are drafts or not yet due, from the content folder
 * @param failed documents that could not be read, from the content folder
 * @param notes of pages that readers see, with what was cut out of them
 * @param unseen documents that readers do not see
 * @param diagnostics of all its files
 */
record ContentFolder(
    List<ParsedPage> pages,
    Set<String> assets,
    Set<String> hidden,
    Set<String> failed,
    List<Concealed> notes,
    List<Concealed> unseen,
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
    Parser parser =
        new Parser(Markdown.create(new ProjectIncludes(reader)), settings, request.privateNotes());
    List<Checked<Concealed>> parsed =
        workers.map("Reading", sources, path -> reader.read(path).then(parser::page));
    Set<String> failed = new TreeSet<>();
    for (int i = 0; i < sources.size(); i++) {
      diagnostics.addAll(parsed.get(i).diagnostics());
      if (parsed.get(i).value().isEmpty()) {
        failed.add(sources.get(i).substring(ContentReader.FOLDER.length()));
      }
    }
    List<Concealed> all = parsed.stream().flatMap(page -> page.value().stream()).toList();
    List<Concealed> shown = request.drafts() ? all : shown(all, request.asOf());
    List<Concealed> unseen = all.stream().filter(page -> !shown.contains(page)).toList();
    Set<String> hidden = new TreeSet<>();
    unseen.forEach(page -> hidden.add(fromContent(page.page())));
    return new ContentFolder(
        pages(shown),
        assets,
        hidden,
        failed,
        shown.stream().filter(page -> !page.notes().isEmpty()).toList(),
        unseen,
        diagnostics);
  }

  private static List<ParsedPage> pages(List<Concealed> all) {
    return all.stream().map(Concealed::page).toList();
  }

  private static String fromContent(ParsedPage page) {
    return page.document().header().source().path().substring(ContentReader.FOLDER.length());
  }

  /** The files that are copied: not those that only private notes and hidden pages refer to. */
  Set<String> copied() {
    Set<String> kept = new TreeSet<>();
    pages.forEach(page -> kept.addAll(Concealed.references(page)));
    Set<String> copied = new TreeSet<>(assets);
    Stream.concat(notes.stream(), unseen.stream())
        .flatMap(page -> page.files().stream())
        .filter(file -> !kept.contains(file))
        .forEach(copied::remove);
    unseen.stream()
        .flatMap(page -> Concealed.references(page.page()).stream())
        .filter(file -> !kept.contains(file))
        .forEach(copied::remove);
    return copied;
  }

  /** Reads documents; private notes stay only in what an author prints for himself. */
  private record Parser(Markdown markdown, Settings settings, boolean privateNotes) {
    Checked<Concealed> page(SourceFile file) {
      Checked<Document> document = ContentReader.read(file, settings);
      if (document.value().isPresent()) {
        return document.then(this::page);
      }
      // A mistake in the header must not hide those of the text.
      List<Diagnostic> all = new ArrayList<>(document.diagnostics());
      ContentReader.bodyOffset(file)
          .ifPresent(body -> all.addAll(markdown.render(file, body).diagnostics()));
      return Checked.failed(all);
    }

    private Checked<Concealed> page(Document document) {
      Header header = document.header();
      return markdown
          .render(header.source(), header.bodyOffset(), header.language())
          .then(
              fragment ->
                  privateNotes
                      ? Checked.of(Concealed.nothing(new ParsedPage(document, fragment)))
                      : Concealed.of(markdown, document, fragment));
    }
  }

  private static List<Concealed> shown(List<Concealed> all, Optional<LocalDate> asOf) {
    LocalDate today = asOf.orElse(newest(pages(all)));
    return all.stream()
        .filter(
            concealed -> {
              Header header = concealed.page().document().header();
              boolean due = header.date().map(date -> !date.isAfter(today)).orElse(true);
              return due && header.status() == Header.Status.PUBLISHED;
            })
        .toList();
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
