package dev.drillpress.press.site;

import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.markdown.Fragment;
import java.util.List;

/** Makes what a page's fences and values ask for. */
public interface FigureReader {
  /**
   * What stands at a fence.
   *
   * @param block the fence's number among the page's
   */
  Checked<Figure> figure(ParsedPage page, int block);

  /** A computed value. */
  Checked<PageValue> value(ParsedPage page, Fragment.Value value);

  /** All tables that the pages compute, in order of id; they are published beside the datasets. */
  List<ComputedTable> computed();
}
