package dev.drillpress.press.bake;

import dev.drillpress.press.content.Header;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataFolder;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.firewall.Canaries;
import dev.drillpress.press.firewall.CanaryFinder;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a project keeps to itself: private notes, pages that readers do not see, private cells. */
final class Secrets {
  private final ContentFolder content;
  private final DataFolder data;
  private final CanaryFinder finder = new CanaryFinder();
  private final Map<String, List<Concealed.Span>> cut = new HashMap<>();

  private Secrets(ContentFolder content, DataFolder data) {
    this.content = content;
    this.data = data;
  }

  /** What no file may hold. */
  static Canaries of(ContentFolder content, DataFolder data) {
    boolean none = content.notes().isEmpty() && content.unseen().isEmpty();
    return none && data.hidden().isEmpty() ? Canaries.NONE : new Secrets(content, data).find();
  }

  private Canaries find() {
    for (Concealed page : content.notes()) {
      notes(page);
    }
    for (Concealed page : content.unseen()) {
      notes(page);
      Header header = page.page().document().header();
      SourceFile file = header.source();
      finder.draft(file, header.bodyOffset(), file.text().length());
      cut.put(file.path(), List.of(new Concealed.Span(0, file.text().length(), false)));
    }
    data.hidden().forEach(cells -> finder.cells(cells.path(), cells.texts()));
    content.pages().forEach(this::published);
    data.datasets().stream().filter(Dataset::published).forEach(this::published);
    return finder.found();
  }

  private void notes(Concealed page) {
    SourceFile file = page.page().document().header().source();
    page.notes().stream()
        .filter(line -> !line.heading())
        .forEach(line -> finder.privateNotes(file, line.start(), line.end()));
    cut.put(file.path(), page.notes());
  }

  private void published(ParsedPage page) {
    finder.published(open(page.document().header().source()));
    // What a page includes is public, but for lines that are private where they stand.
    page.fragment().included().stream()
        .filter(file -> data.hidden().stream().noneMatch(h -> h.path().equals(file.path())))
        .forEach(file -> finder.published(open(file)));
  }

  private String open(SourceFile file) {
    StringBuilder text = new StringBuilder(file.text());
    List<Concealed.Span> spans = new ArrayList<>(cut.getOrDefault(file.path(), List.of()));
    for (int i = spans.size() - 1; i >= 0; i--) {
      text.delete(spans.get(i).start(), Math.min(text.length(), spans.get(i).end()));
    }
    return text.toString();
  }

  private void published(Dataset dataset) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < dataset.columns().size(); c++) {
      if (dataset.columns().get(c).type() != Column.Type.BOOLEAN) {
        dataset.cells().get(c).stream().distinct().forEach(cell -> text.append(cell).append('\n'));
      }
    }
    finder.published(text.toString());
  }
}
