package dev.drillpress.press.report;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.SourceFile;

/** A fence that computes a table. */
record Definition(ParsedPage page, Block block) {
  /** The table's id, the same in all translations. */
  String id() {
    return page.document().header().stem() + "/" + block.id();
  }

  SourceFile file() {
    return page.document().header().source();
  }

  String language() {
    return page.document().header().language();
  }

  Location at() {
    return block.at();
  }

  int start() {
    return block.bodyOffset();
  }

  int end() {
    return Math.min(block.bodyOffset() + block.body().length(), file().text().length());
  }

  /** Whether a fence computes a table. */
  static boolean computes(Block block) {
    return switch (block.kind()) {
      case "sql", "model", "calculator", "groups" -> true;
      default -> false;
    };
  }
}
