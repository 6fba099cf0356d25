package dev.drillpress.press.report;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.sql.Query;
import java.util.Optional;

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

  /** What is asked of tables: of an {@code sql} fence its query, without the settings before it. */
  Query query() {
    int from = block.kind().equals("sql") ? Head.before(block.body()) : 0;
    return new Query(file(), Math.min(start() + from, end()), end());
  }

  int end() {
    return Math.min(block.bodyOffset() + block.body().length(), file().text().length());
  }

  /** That the fence is indented or stands in a list or quotation, where its text is not whole. */
  Optional<Diagnostic> inside() {
    String body = block.body();
    boolean whole =
        file().text().startsWith(body, start())
            // The last line of a file may lack its end.
            || file().text().length() == start() + body.length() - 1
                && file().text().startsWith(body.substring(0, body.length() - 1), start());
    return whole || body.isBlank()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                ReportCode.BAD_FENCE,
                block.at(),
                "This `" + block.kind() + "` fence is indented, or stands in a list or quotation.",
                "Begin its lines at the line's start, outside of lists and quotations."));
  }

  /** Whether a fence computes a table. */
  static boolean computes(Block block) {
    return switch (block.kind()) {
      case "sql", "model", "calculator", "groups", "skills" -> true;
      default -> false;
    };
  }
}
