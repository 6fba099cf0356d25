package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.markdown.Fragment.Section;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders Markdown; one object serves all threads.
 *
 * <p>Code is coloured by classes on {@code span}: {@code k} keyword or tag, {@code f} function,
 * {@code t} type, {@code v} variable, {@code n} number, {@code s} string, {@code c} comment, {@code
 * o} operator, {@code a} annotation or attribute; in diffs {@code ins} and {@code rem}.
 */
public final class Markdown {
  /** Whose rules are followed. */
  enum Mode {
    HOUSE,
    COMMONMARK,
    GFM
  }

  private final Mode mode;
  private final Includes includes;
  private final Parser parser;
  private final ListOptions lists;
  private final Highlighter highlighter = new Highlighter();

  private Markdown(Mode mode, Includes includes) {
    this.mode = mode;
    this.includes = includes;
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(
        Parser.EXTENSIONS,
        mode != Mode.HOUSE
            ? List.of()
            : List.of(FootnoteExtension.create(), DefinitionExtension.create()));
    this.parser = Parser.builder(options).customInlineParserFactory(NoInlines.FACTORY).build();
    this.lists = ListOptions.get(options);
  }

  /**
   * A renderer.
   *
   * @param includes reads the files that code blocks name
   */
  public static Markdown create(Includes includes) {
    return new Markdown(Mode.HOUSE, includes);
  }

  /** A renderer that follows the specification only, to be tested with its examples. */
  static Markdown forSpecification(Mode mode) {
    return new Markdown(mode, (page, target) -> Checked.failed(List.of()));
  }

  /** The English text that begins at an offset of a file. */
  public Checked<Fragment> render(SourceFile source, int bodyOffset) {
    return render(source, bodyOffset, "en");
  }

  /** The text that begins at an offset of a file, in a language such as {@code zh}. */
  public Checked<Fragment> render(SourceFile source, int bodyOffset, String language) {
    Optional<Diagnostic> refused = Limits.check(source, bodyOffset);
    if (refused.isPresent()) {
      return Checked.failed(refused.get());
    }
    Page page = new Page(source, bodyOffset, language, mode);
    Document document = parser.parse(source.text().substring(bodyOffset));
    Definitions definitions = new Definitions(page);
    definitions.collect(document);
    BlockWriter writer = new BlockWriter(page, definitions, lists, highlighter, includes);
    List<Section> sections = sections(document, page, writer);
    Fragment fragment = fragment(page, sections);
    page.diagnostics.sort(null);
    return Checked.of(fragment, page.diagnostics);
  }

  private static Fragment fragment(Page page, List<Section> sections) {
    WordCount count = WordCount.of(page.words);
    return new Fragment(
        sections,
        List.copyOf(page.anchors),
        page.references,
        page.blocks,
        page.values,
        page.programs,
        page.included,
        page.summary,
        count.words(),
        count.hanCharacters());
  }

  private static List<Section> sections(Document document, Page page, BlockWriter writer) {
    List<Section> sections = new ArrayList<>();
    Optional<Fragment.Heading> heading = Optional.empty();
    Sink sink = new Sink();
    writer.into(sink);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (!page.spec && node instanceof Heading next && next.getLevel() == 2) {
        sections.add(section(heading, sink, page, writer));
        heading = Optional.of(writer.headings().section(next));
        page.words.append(heading.get().text()).append('\n');
        sink = new Sink();
        writer.into(sink);
      } else {
        writer.block(node);
      }
    }
    sections.add(section(heading, sink, page, writer));
    return sections;
  }

  private static Section section(
      Optional<Fragment.Heading> heading, Sink sink, Page page, BlockWriter writer) {
    footnotes(sink, page, writer);
    Html html = sink.raw && !page.spec ? Cleaner.clean(sink.html(), page) : sink.html();
    return new Section(heading, html, sink.outline);
  }

  /** Notes stand in the section that uses them first, so that a section left out keeps its own. */
  private static void footnotes(Sink sink, Page page, BlockWriter writer) {
    List<String> labels = new ArrayList<>(sink.footnotes);
    if (labels.isEmpty()) {
      return;
    }
    sink.line();
    sink.out.append("<section class=\"footnotes\">\n");
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      int number = page.footnoteNumbers.get(label);
      if (page.anchors.add("fn-" + number)) {
        FootnoteBlock block = page.footnotes.get(label);
        sink.out.append("<div class=\"footnote\" id=\"fn-").append(number).append("\">\n");
        sink.out.append("<a href=\"#fnref-").append(number).append("\">").append(number);
        sink.out.append("</a>\n");
        writer.children(block);
        sink.line();
        sink.out.append("</div>\n");
      }
      for (String more : sink.footnotes) {
        if (!labels.contains(more)) {
          labels.add(more);
        }
      }
    }
    sink.out.append("</section>\n");
  }
}
