package dev.drillpress.press.diagram;

import java.util.List;

/**
 * A label broken into lines.
 *
 * @param width of its widest line
 */
record TextBlock(TextStyle style, List<Line> lines, double width) {

  /** One line as it is drawn. */
  record Line(List<Span> spans) {
    Line {
      spans = List.copyOf(spans);
    }
  }

  TextBlock {
    lines = List.copyOf(lines);
  }

  double height() {
    return lines.size() * style.leading();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }
}
