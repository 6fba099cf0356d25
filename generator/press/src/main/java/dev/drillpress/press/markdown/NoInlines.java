package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Keeps flexmark from reading inline text, which {@link Inlines} reads later. */
final class NoInlines extends InlineParserImpl {
  static final InlineParserFactory FACTORY = NoInlines::new;

  private NoInlines(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiters,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, delimiters, links, extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    // Inline text is read from the block's lines when the block is written.
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    return 0;
  }
}
