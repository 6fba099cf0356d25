package dev.drillpress.press.report;

import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.Figure;
import java.util.Map;
import java.util.Set;

/** Draws the chart of a fence. */
final class ChartFigure {
  ChartFigure(Definition fence, int number, Map<String, Sheet> known, Set<String> failed) {}

  Checked<Figure> read() {
    return Checked.of(new Figure.Nothing());
  }
}
