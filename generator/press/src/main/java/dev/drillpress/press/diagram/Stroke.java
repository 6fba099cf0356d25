package dev.drillpress.press.diagram;

/** How an edge is drawn. */
enum Stroke {
  SOLID,
  DOTTED,
  THICK,
  /** Takes part in the layout only. */
  INVISIBLE
}
