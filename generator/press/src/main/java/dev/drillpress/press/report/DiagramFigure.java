package dev.drillpress.press.report;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.Figure;

/** Draws the diagram of a fence. */
final class DiagramFigure {
  private DiagramFigure() {}

  static Checked<Figure> of(Definition fence, int number) {
    return Checked.of(new Figure.Source("mermaid", fence.block().body()));
  }
}
