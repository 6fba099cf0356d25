package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the blocks once and takes what later ones may refer to: links, footnotes, ids. */
final class Definitions {
  private static final Pattern HEADING_ID =
      Pattern.compile("[ \t]+\\{#([\\p{L}\\p{N}_.:-]+)\\}[ \t]*$");
  private final Page page;
  private final Map<Node, SourceText> texts = new HashMap<>();
  private final Map<Node, String> ids = new HashMap<>();

  Definitions(Page page) {
    this.page = page;
  }

  /** The inline text of a paragraph or heading, without definitions and ids. */
  SourceText text(Node node) {
    return texts.getOrDefault(node, new SourceText("", new int[0], new int[0]));
  }

  /** The id that the author gave to a heading; empty when none. */
  String id(Node node) {
    return ids.getOrDefault(node, "");
  }

  void collect(Node node) {
    if (node instanceof Paragraph paragraph) {
      texts.put(node, references(SourceText.of(paragraph.getContentLines(), page.base)));
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof FootnoteBlock footnote) {
      page.footnotes.putIfAbsent(Chars.label(footnote.getText().toString()), footnote);
    } else if (node instanceof FencedCodeBlock fence && !page.spec) {
      Fence parsed = Fence.parse(fence.getInfo().toString());
      if (!parsed.id().isEmpty()) {
        int at = page.base + fence.getInfo().getStartOffset();
        page.explicit(parsed.id(), page.source.at(at, at + fence.getInfo().length()));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  private void heading(Heading heading) {
    SourceText text = SourceText.of(heading.getText(), page.base);
    if (heading.isSetextHeading()) {
      text = references(text);
    }
    Matcher id = HEADING_ID.matcher(text.text());
    if (!page.spec && id.find()) {
      page.explicit(
          id.group(1), page.source.at(text.source(id.start(1) - 1), text.source(id.end(1))));
      ids.put(heading, id.group(1));
      text = text.slice(0, id.start());
    }
    texts.put(heading, text);
  }

  private SourceText references(SourceText text) {
    SourceText rest = text;
    while (rest.text().stripLeading().startsWith("[")) {
      int end = reference(rest);
      if (end < 0) {
        return rest;
      }
      rest = rest.from(end);
    }
    return rest;
  }

  /** The end of the definition with which a text begins, or -1. */
  private int reference(SourceText source) {
    String text = source.text();
    Scan scan = new Scan(text, text.length());
    int open = scan.skipSpaces(0);
    int label = scan.label(open);
    if (label < 0 || label >= text.length() || text.charAt(label) != ':') {
      return -1;
    }
    String name = Chars.label(text.substring(open + 1, label - 1));
    int from = scan.skipSpaces(label + 1);
    int to = from >= text.length() ? -1 : scan.destination(from);
    if (to <= from || name.isEmpty()) {
      return -1;
    }
    int quote = scan.skipSpaces(to);
    int titleEnd = quote > to ? scan.title(quote) : -1;
    int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
    String title = end < 0 ? "" : text.substring(quote + 1, titleEnd - 1);
    end = end < 0 ? lineEnd(text, to) : end;
    if (end >= 0) {
      page.links.putIfAbsent(name, LinkTarget.at(source, from, to, title, page.spec));
    }
    return end;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i >= text.length() ? i : text.charAt(i) == '\n' ? i + 1 : -1;
  }
}
