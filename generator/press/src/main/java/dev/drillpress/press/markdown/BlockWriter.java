package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks to HTML. */
final class BlockWriter {
  private static final Pattern ALERT =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \t]*(?:\n|$)");
  private static final Pattern TASK = Pattern.compile("[ \t]*\\[([ xX])\\][ \t]+(?=\\S)");
  private static final List<String> ALERTS =
      List.of("note", "tip", "important", "warning", "caution");
  private static final List<String> ALERTS_ZH = List.of("注意", "提示", "重要", "警告", "小心");
  private final Page page;
  private final Definitions definitions;
  private final ListOptions lists;
  private final CodeWriter code;
  private final Headings headings;
  private Sink sink = new Sink();

  BlockWriter(
      Page page,
      Definitions definitions,
      ListOptions lists,
      Highlighter highlighter,
      Includes includes) {
    this.page = page;
    this.definitions = definitions;
    this.lists = lists;
    this.code = new CodeWriter(page, highlighter, includes);
    this.headings = new Headings(page, definitions);
  }

  /** Where the following blocks go. */
  void into(Sink other) {
    sink = other;
  }

  Headings headings() {
    return headings;
  }

  void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof FencedCodeBlock fence) {
      code.fence(fence, sink);
    } else if (node instanceof IndentedCodeBlock indented) {
      code.indented(indented, sink);
    } else if (node instanceof HtmlBlockBase html) {
      html(html);
    } else if (node instanceof ThematicBreak) {
      wrap(page.spec ? "<hr />" : "<hr>", "");
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else {
      list(node);
    }
  }

  private void list(Node node) {
    if (node instanceof DefinitionTerm term) {
      tag("dt", term);
    } else if (node instanceof DefinitionItem item) {
      tag("dd", item);
    } else if (node instanceof ListItem item) {
      tag("li", item);
    } else if (node instanceof DefinitionList list) {
      lines("<dl>", list, "</dl>");
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      lines(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", list, "</ol>");
    } else if (node instanceof ListBlock list) {
      lines("<ul>", list, "</ul>");
    } else if (!(node instanceof FootnoteBlock)) {
      children(node);
    }
  }

  private void wrap(String open, String close) {
    sink.line();
    sink.out.append(open).append(close).append('\n');
  }

  private void lines(String open, Node node, String close) {
    sink.line();
    sink.out.append(open).append('\n');
    children(node);
    sink.line();
    sink.out.append(close).append('\n');
  }

  private void tag(String name, Node node) {
    sink.line();
    sink.out.append('<').append(name).append('>');
    children(node);
    sink.out.append("</").append(name).append(">\n");
  }

  private void html(HtmlBlockBase node) {
    String text = node.getContentChars().toString();
    page.raw.add(new Page.Raw(text, page.base + node.getStartOffset()));
    sink.raw = true;
    sink.line();
    sink.out.append(InlineWriter.filtered(page, text));
    sink.line();
  }

  private void quote(BlockQuote node) {
    Node first = node.getFirstChild();
    Matcher alert = ALERT.matcher(definitions.text(first == null ? node : first).text());
    if (page.spec || !alert.lookingAt()) {
      lines("<blockquote>", node, "</blockquote>");
      return;
    }
    String kind = alert.group(1).toLowerCase(Locale.ROOT);
    int index = ALERTS.indexOf(kind);
    String english = alert.group(1).charAt(0) + kind.substring(1);
    String title = page.language.startsWith("zh") ? ALERTS_ZH.get(index) : english;
    sink.line();
    sink.out
        .append("<div role=\"note\" class=\"alert alert-")
        .append(kind)
        .append("\" data-alert=\"");
    sink.out.append(kind).append("\">\n<p class=\"alert-title\">").append(title).append("</p>\n");
    SourceText rest = definitions.text(first).from(alert.end());
    if (!rest.text().isBlank()) {
      wrapInline("<p>", rest, "</p>");
    }
    for (Node child = first.getNext(); child != null; child = child.getNext()) {
      block(child);
    }
    sink.line();
    sink.out.append("</div>\n");
  }

  private void wrapInline(String open, SourceText text, String close) {
    sink.line();
    sink.out.append(open);
    inline(text, true);
    sink.out.append(close).append('\n');
  }

  /** Writes inline text and gives it without markup. */
  String inline(SourceText text, boolean links) {
    Inline ring = new Inlines(text, page.scope()).parse();
    if (page.gfm) {
      BareLinks.addresses(ring);
    }
    StringBuilder plain = new StringBuilder();
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      InlineWriter.plain(piece, plain);
    }
    new InlineWriter(page, sink).write(ring, links);
    page.words.append(plain).append('\n');
    return plain.toString();
  }

  private void paragraph(Paragraph node) {
    SourceText text = definitions.text(node);
    if (text.text().isBlank()) {
      return;
    }
    List<SourceText> lines = Tables.lines(text);
    int delimiter = text.text().indexOf('-') < 0 ? 0 : Tables.delimiterLine(lines);
    if (delimiter > 1) {
      int end = text.text().indexOf(lines.get(delimiter - 1).text());
      wrapInline("<p>", text.slice(0, end), "</p>");
    }
    if (delimiter > 0) {
      new TableWriter(page, this, sink).write(Tables.table(lines, delimiter));
      return;
    }
    text = task(node, text);
    if (node.getParent() instanceof ListItem && lists.isInTightListItem(node)) {
      inline(text, true);
      return;
    }
    sink.line();
    sink.out.append("<p>");
    int values = page.values.size();
    String plain = inline(text, true);
    sink.out.append("</p>\n");
    if (page.summary.isEmpty() && page.values.size() == values) {
      page.summary = plain.strip().replaceAll("\\s+", " ");
    }
  }

  private SourceText task(Paragraph node, SourceText text) {
    Matcher task = TASK.matcher(text.text());
    boolean item = node.getParent() instanceof ListItem && node.getPrevious() == null;
    if (!item || node.getParent() instanceof DefinitionItem || !task.lookingAt()) {
      return text;
    }
    boolean done = !task.group(1).equals(" ");
    sink.out.append("<input ").append(done ? "checked=\"\" " : "");
    sink.out.append("disabled=\"\" type=\"checkbox\"> ");
    return text.from(task.end());
  }

  private void heading(Heading node) {
    int level = node.getLevel();
    if (page.spec) {
      wrapInline("<h" + level + ">", definitions.text(node), "</h" + level + ">");
      return;
    }
    if (level == 1) {
      page.report(
          MarkdownCode.HEADING_ONE,
          page.source.at(page.base + node.getStartOffset(), page.base + node.getEndOffset()),
          "The text has the first-level heading `" + node.getText() + "`.",
          "Begin it with `##`; the page's title comes from `title` in the header.");
    }
    Fragment.Heading heading = headings.heading(node);
    sink.line();
    sink.out.append("<h").append(level).append(" id=\"");
    Chars.escape(heading.id(), sink.out);
    sink.out.append("\">");
    inline(definitions.text(node), true);
    sink.out.append("</h").append(level).append(">\n");
    if (level == 3 || level == 4) {
      sink.outline.add(heading);
    }
  }
}
