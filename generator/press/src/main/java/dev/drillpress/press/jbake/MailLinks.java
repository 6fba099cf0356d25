package dev.drillpress.press.jbake;

import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Links to e-mail addresses, which flexmark disguises with the numbers of one random generator for
 * the whole process: what it writes hangs on all that was rendered before, by anybody. So a mark is
 * written instead, and the marks of a project are filled in one after the other, from a generator
 * of its own that begins as flexmark's does.
 */
final class MailLinks implements NodeRenderer {
  private static final DataKey<List<String>> MARKED = new DataKey<>("MARKED_MAIL", List.of());
  private static final String BEGIN = "\uE000mail:";
  private static final char END = '\uE001';

  private final boolean disguised;

  private MailLinks(DataHolder options) {
    this.disguised = HtmlRenderer.OBFUSCATE_EMAIL.get(options);
  }

  static NodeRendererFactory factory() {
    return MailLinks::new;
  }

  /** Makes room for the texts that stand behind the marks of a document. */
  static List<String> collect(Document document) {
    List<String> texts = new ArrayList<>();
    document.set(MARKED, texts);
    return texts;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(MailLink.class, this::render));
  }

  private void render(MailLink node, NodeRendererContext context, HtmlWriter html) {
    if (!disguised
        || context.isDoNotRenderLinks()
        || CoreNodeRenderer.isSuppressedLinkPrefix(node.getUrl(), context)) {
      context.delegateRender();
      return;
    }
    String text = node.getText().unescape();
    ResolvedLink link = context.resolveLink(LinkType.LINK, text, null);
    List<String> marked = MARKED.get(context.getDocument());
    String url = mark("mailto:" + link.getUrl(), marked);
    html.srcPos(node.getText()).attr("href", url).withAttr(link).tag("a");
    html.raw(mark(text, marked)).tag("/a");
  }

  private static String mark(String text, List<String> marked) {
    marked.add(text);
    return BEGIN + (marked.size() - 1) + END;
  }

  /** Fills marks, one document after the other. */
  static final class Filling {
    private final Random random = new Random(0x2626);

    /**
     * The text of a document without marks.
     *
     * @param marked what stands behind them, in the order in which they were written
     */
    String fill(String html, List<String> marked) {
      List<String> disguised = marked.stream().map(this::disguise).toList();
      StringBuilder filled = new StringBuilder(html.length());
      int from = 0;
      for (int mark = html.indexOf(BEGIN); mark >= 0; mark = html.indexOf(BEGIN, from)) {
        int end = html.indexOf(END, mark);
        int number = Integer.parseInt(html.substring(mark + BEGIN.length(), end));
        filled.append(html, from, mark).append(disguised.get(number));
        from = end + 1;
      }
      return filled.append(html, from, html.length()).toString();
    }

    private String disguise(String text) {
      StringBuilder disguised = new StringBuilder();
      for (char c : text.toCharArray()) {
        switch (random.nextInt(5)) {
          case 0, 1 -> disguised.append("&#").append((int) c).append(';');
          case 2, 3 -> disguised.append("&#x").append(Integer.toHexString(c)).append(';');
          default -> disguised.append(escaped(c));
        }
      }
      return disguised.toString();
    }

    private static String escaped(char c) {
      return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\'' -> "&#39;";
        default -> String.valueOf(c);
      };
    }
  }
}
