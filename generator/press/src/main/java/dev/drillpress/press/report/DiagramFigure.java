package dev.drillpress.press.report;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagram.Diagrams;
import dev.drillpress.press.diagram.Drawing;
import dev.drillpress.press.site.Figure;

/** Draws the diagram of a fence. */
final class DiagramFigure {
  private DiagramFigure() {}

  static Checked<Figure> of(Definition fence, int number) {
    return Diagrams.draw(
            fence.file(), fence.start(), fence.end(), fence.language(), "d" + number + "-")
        .then(drawing -> Checked.of(figure(fence, drawing)));
  }

  private static Figure figure(Definition fence, Drawing drawing) {
    return drawing.svg().isPresent()
        ? new Figure.Diagram(drawing.svg().get(), drawing.named() ? drawing.title() : "")
        : new Figure.Source(fence.block().kind(), fence.block().body());
  }
}
