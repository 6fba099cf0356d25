package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Html.SlotKind;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Set;

/** Code blocks to HTML, and fences that the site fills to slots. */
final class CodeWriter {
  /** Fences that are instructions to the site. */
  private static final Set<String> SLOTS =
      Set.of("table", "chart", "model", "calculator", "groups", "mermaid", "skills", "changes");

  private final Page page;
  private final Highlighter highlighter;
  private final Includes includes;

  CodeWriter(Page page, Highlighter highlighter, Includes includes) {
    this.page = page;
    this.highlighter = highlighter;
    this.includes = includes;
  }

  void indented(IndentedCodeBlock node, Sink sink) {
    String code = node.getContentChars().trimTailBlankLines().toString();
    write(Fence.parse(""), code.endsWith("\n") ? code : code + "\n", sink);
  }

  void fence(FencedCodeBlock node, Sink sink) {
    String info = node.getInfo().toString();
    String written = lines(node.getContentLines());
    int start = page.base + node.getOpeningMarker().getStartOffset();
    Location at = page.source.at(start, page.base + node.getEndOffset());
    if (node.getClosingMarker().isNull() || node.getClosingMarker().isEmpty()) {
      page.report(
          MarkdownCode.UNCLOSED_FENCE,
          at,
          "The code that begins here has no end.",
          "Write `" + node.getOpeningMarker() + "` on a line of its own behind it.");
    }
    Fence fence = page.spec ? specFence(info) : Fence.parse(info);
    if (fence.problem() >= 0) {
      int problem = page.base + node.getInfo().getStartOffset() + fence.problem();
      page.report(
          MarkdownCode.FENCE_ATTRIBUTES,
          page.source.at(problem, page.base + node.getInfo().getEndOffset()),
          "The attributes `" + info + "` of this code cannot be read from here on.",
          "Write them as `{#id name=value other=\"two words\"}`, each once.");
    }
    String target = page.spec ? "" : fence.attributes().getOrDefault("include", "");
    String body = target.isEmpty() ? written : included(fence, target, written, at);
    if (!page.spec && slot(fence)) {
      sink.line();
      sink.slot(SlotKind.BLOCK, page.blocks.size());
      sink.out.append('\n');
      if (!fence.id().isEmpty()) {
        page.anchors.add(fence.id());
      }
      page.blocks.add(
          new Fragment.Block(
              fence.word(), fence.id(), fence.attributes(), body, at, bodyOffset(node)));
    } else {
      code(fence, body, at, bodyOffset(node), sink);
    }
  }

  /** The text of a file that stands in place of the code. */
  private String included(Fence fence, String target, String written, Location at) {
    if (slot(fence) || fence.word().equals("expect")) {
      page.report(
          MarkdownCode.INCLUDE,
          at,
          "Only code can be included, not `" + fence.word() + "`.",
          "Write it here, and take `include` away.");
      return written;
    }
    if (!written.isBlank()) {
      page.report(
          MarkdownCode.INCLUDE,
          at,
          "This code is included from `" + target + "`, but there is also code here.",
          "Leave the fence empty, or take `include` away.");
      return written;
    }
    Checked<SourceFile> file = includes.read(page.source.path(), target);
    if (file.value().isEmpty()) {
      String why = file.diagnostics().stream().map(Diagnostic::message).findFirst().orElse("");
      page.report(
          MarkdownCode.INCLUDE,
          at,
          "`" + target + "` cannot be included. " + why,
          "Name a file from this page's folder, or from the project's root with `/` in front.");
      return "";
    }
    page.included.add(file.value().get());
    String text = file.value().get().text();
    return text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
  }

  /** Code for readers; what is run, or needed for that, is kept for those who run it too. */
  private void code(Fence fence, String body, Location at, int offset, Sink sink) {
    boolean run = fence.attributes().containsKey("verify");
    Fragment.Block block =
        new Fragment.Block(fence.word(), fence.id(), fence.attributes(), body, at, offset);
    if (!page.spec && (run || !fence.id().isEmpty() || fence.word().equals("expect"))) {
      page.programs.add(block);
    }
    if (page.spec || !fence.attributes().containsKey("hidden")) {
      write(fence, region(fence, body, at), sink);
    } else if (!fence.id().isEmpty()) {
      page.anchors.add(fence.id());
    }
    if (!page.spec && run) {
      sink.slot(SlotKind.BLOCK, page.blocks.size());
      sink.out.append('\n');
      page.blocks.add(
          new Fragment.Block("verify", fence.id(), fence.attributes(), body, at, offset));
    }
  }

  /**
   * What readers see of code: all, or the part between {@code // region NAME} and {@code //
   * endregion}, or the same behind {@code #}; what is run is always all.
   */
  private String region(Fence fence, String body, Location at) {
    String name = fence.attributes().getOrDefault("region", "");
    if (page.spec || name.isEmpty()) {
      return body;
    }
    List<String> lines = body.lines().toList();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      String mark = lines.get(i).strip();
      if (mark.equals("// region " + name) || mark.equals("# region " + name)) {
        start = i + 1;
      } else if (start >= 0 && (mark.equals("// endregion") || mark.equals("# endregion"))) {
        return String.join("\n", lines.subList(start, i)).stripIndent().stripTrailing() + "\n";
      }
    }
    page.report(
        MarkdownCode.FENCE_ATTRIBUTES,
        at,
        "This code has no region `" + name + "`.",
        "Put it between lines `// region " + name + "` and `// endregion`.");
    return body;
  }

  /** SQL without an id is code that readers read; with one it is a question to the data. */
  private static boolean slot(Fence fence) {
    return SLOTS.contains(fence.word()) || fence.word().equals("sql") && !fence.id().isEmpty();
  }

  private int bodyOffset(FencedCodeBlock node) {
    List<BasedSequence> lines = node.getContentLines();
    return page.base + (lines.isEmpty() ? node.getEndOffset() : lines.get(0).getStartOffset());
  }

  private static String lines(List<BasedSequence> lines) {
    StringBuilder body = new StringBuilder();
    lines.forEach(body::append);
    if (!body.isEmpty() && body.charAt(body.length() - 1) != '\n') {
      body.append('\n');
    }
    return body.toString();
  }

  private static Fence specFence(String info) {
    String word = Chars.unescape(info, true).strip().split("\\s", 2)[0];
    return new Fence(word, "", "", java.util.Map.of(), -1);
  }

  private void write(Fence fence, String body, Sink sink) {
    StringBuilder out = sink.out;
    sink.line();
    if (!page.spec) {
      figure(fence, body, out);
    }
    // What scrolls must be reached without a mouse.
    out.append(page.spec ? "<pre><code" : "<pre tabindex=\"0\"><code");
    if (!fence.word().isEmpty()) {
      out.append(" class=\"language-");
      Chars.escape(fence.word(), out);
      out.append('"');
    }
    out.append('>');
    if (page.spec) {
      Chars.escape(body, out);
    } else {
      highlighter.write(fence.word(), body, out);
    }
    out.append(page.spec ? "</code></pre>\n" : "</code></pre></figure>\n");
  }

  private void figure(Fence fence, String body, StringBuilder out) {
    out.append("<figure class=\"");
    out.append(figureClass(fence, body)).append('"');
    attribute("id", fence.id(), out);
    if (!fence.id().isEmpty()) {
      page.anchors.add(fence.id());
    }
    attribute("data-lang", fence.word(), out);
    fence.attributes().forEach((name, value) -> attribute("data-" + name, value, out));
    out.append('>');
  }

  /**
   * An expectation that also names what must not come out says so to the theme, for its caption.
   */
  private static String figureClass(Fence fence, String body) {
    if (!fence.word().equals("expect")) {
      return "code";
    }
    return body.startsWith("!") || body.contains("\n!") ? "expect excludes" : "expect";
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      Chars.escape(value, out);
      out.append('"');
    }
  }
}
