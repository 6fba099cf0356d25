package dev.drillpress.press.diagram;

/** An upright rectangle in the drawing. */
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }
}
