package dev.drillpress.press.bake;

import dev.drillpress.press.content.ContentReader;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Fragment.Heading;
import dev.drillpress.press.markdown.Fragment.Section;
import dev.drillpress.press.markdown.Markdown;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.site.TargetPath;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page without its private notes, which are cut out of the text before anything is made of it:
 * neither its summary, nor a table that a fence in them asks for, nor a file that they name gets
 * any further.
 *
 * @param page the page as all that follows sees it
 * @param notes the lines that were cut, as starts and ends in the file
 * @param files what the notes refer to, from the content folder
 */
record Concealed(ParsedPage page, List<Span> notes, Set<String> files) {
  private static final Optional<SectionRole> PRIVATE = Optional.of(SectionRole.PRIVATE_NOTES);

  /**
   * A line of a file, by the offsets of its text.
   *
   * @param heading whether it only says that notes follow
   */
  record Span(int start, int end, boolean heading) {}

  /** A page that has nothing to conceal, or is to be shown with all it has. */
  static Concealed nothing(ParsedPage page) {
    return new Concealed(page, List.of(), Set.of());
  }

  /** The page of a document whose text was read once, notes and all. */
  static Checked<Concealed> of(Markdown markdown, Document document, Fragment whole) {
    SourceFile file = document.header().source();
    List<Span> notes = notes(file, document.type(), whole);
    if (notes.isEmpty()) {
      return Checked.of(nothing(new ParsedPage(document, whole)));
    }
    StringBuilder rest = new StringBuilder(file.text());
    notes.forEach(note -> blank(rest, note));
    SourceFile cut = new SourceFile(file.path(), rest.toString(), file.hash(), file.lines());
    Set<String> files = references(file, whole);
    return markdown
        .render(cut, document.header().bodyOffset(), document.header().language())
        .then(
            fragment -> {
              ParsedPage page = new ParsedPage(document, fragment);
              return Checked.of(new Concealed(page, notes, files));
            });
  }

  /** The files below the content folder that a page refers to. */
  static Set<String> references(ParsedPage page) {
    return references(page.document().header().source(), page.fragment());
  }

  private static Set<String> references(SourceFile file, Fragment fragment) {
    String source = file.path().substring(ContentReader.FOLDER.length());
    Set<String> files = new TreeSet<>();
    for (Fragment.Reference reference : fragment.references()) {
      files.add(TargetPath.of(reference.target()).from(source));
    }
    return files;
  }

  private static List<Span> notes(SourceFile file, String type, Fragment whole) {
    List<Span> notes = new ArrayList<>();
    List<Section> sections = whole.sections();
    for (int i = 0; i < sections.size(); i++) {
      Optional<Heading> heading = sections.get(i).heading();
      if (heading.flatMap(h -> SectionRole.of(type, h.text())).equals(PRIVATE)) {
        int end =
            i + 1 < sections.size()
                ? file.lines().start(sections.get(i + 1).heading().orElseThrow().at().line())
                : file.text().length();
        lines(file, file.lines().start(heading.orElseThrow().at().line()), end, notes);
      }
    }
    return notes;
  }

  /** What notes and links are called stands at the end of a file, but may belong to any section. */
  private static void lines(SourceFile file, int start, int end, List<Span> notes) {
    String text = file.text();
    boolean definition = false;
    for (int line = start; line < end; ) {
      int newline = text.indexOf('\n', line);
      int stop = newline < 0 ? end : Math.min(end, newline + 1);
      boolean begins = text.startsWith("[", line) && text.substring(line, stop).contains("]:");
      definition = begins || definition && (text.startsWith(" ", line) || stop == line + 1);
      if (!definition) {
        notes.add(new Span(line, stop, line == start));
      }
      line = stop;
    }
  }

  /** Line ends stay, so that all places stay right. */
  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
