package dev.drillpress.press.jbake;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * flexmark's links from bare addresses, looked for only where one can be. The original runs four
 * searches over every piece of text; most hold none of the characters that an address needs.
 */
final class QuickAutolinks implements Parser.ParserExtension {

  /** The options with the original replaced, in its place, where it is among them. */
  static DataHolder in(DataHolder options) {
    List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(options));
    extensions.replaceAll(e -> e instanceof AutolinkExtension ? new QuickAutolinks() : e);
    return new MutableDataSet(options).set(Parser.EXTENSIONS, extensions).toImmutable();
  }

  @Override
  public void parserOptions(MutableDataHolder options) {
    // The original has none either.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Factory());
  }

  private static final class Factory extends NodePostProcessorFactory {
    private Factory() {
      super(false);
      addNodes(Text.class);
    }

    @Override
    public NodePostProcessor apply(Document document) {
      return new Quick(document);
    }
  }

  private static final class Quick extends NodePostProcessor {
    private final NodePostProcessor original;
    private final Map<Node, Boolean> worthwhile = new IdentityHashMap<>();

    private Quick(Document document) {
      this.original = new AutolinkNodePostProcessor(document);
    }

    @Override
    public void process(NodeTracker state, Node node) {
      // The original joins a text with its neighbours, so all that stand together are looked at.
      Node parent = node.getParent();
      if (parent == null || worthwhile.computeIfAbsent(parent, p -> mayHold(p.getChars()))) {
        original.process(state, node);
      }
    }

    /** An address needs a colon and a slash, an at sign or `www`; escapes may hide any of them. */
    private static boolean mayHold(CharSequence text) {
      int w = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        w = c == 'w' || c == 'W' ? w + 1 : 0;
        boolean scheme = c == ':' && i + 1 < text.length() && text.charAt(i + 1) == '/';
        if (w == 3 || c == '@' || c == '&' || c == '\\' || scheme) {
          return true;
        }
      }
      return text.length() == 0;
    }
  }
}
