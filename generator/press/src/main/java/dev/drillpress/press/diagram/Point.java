package dev.drillpress.press.diagram;

/** A place in the drawing, in pixels from its upper left corner. */
record Point(double x, double y) {
  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
