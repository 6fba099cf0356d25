package dev.drillpress.press.chart;

import java.util.List;

/** What tells series apart without colour: the shapes of points and the patterns of surfaces. */
final class Signs {
  /** Shapes about the point 0,0; a stroke draws what is not closed. */
  private static final List<String> SHAPES =
      List.of(
          "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
          "M-3.5-3.5h7v7h-7z",
          "M0-4.8L4.6 3.4h-9.2z",
          "M0-5L5 0L0 5L-5 0z",
          "M0 4.8L4.6-3.4h-9.2z",
          "M-4.5 0h9M0-4.5v9",
          "M-3.6-3.6l7.2 7.2M-3.6 3.6l7.2-7.2",
          "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
          "M-3.5-3.5h7v7h-7z",
          "M0-4.8L4.6 3.4h-9.2z",
          "M0-5L5 0L0 5L-5 0z",
          "M0 4.8L4.6-3.4h-9.2z");

  /** Lines over a tile of 8 by 8; the first surface has none. */
  private static final List<String> HATCHES =
      List.of(
          "",
          "M-2 10L10-2M-2 2L2-2M6 10L10 6",
          "M2 2h.01M6 6h.01",
          "M-2-2L10 10M-2 6L2 10M6-2L10 2",
          "M4 0v8",
          "M0 4h8",
          "M0 0L8 8M8 0L0 8",
          "M4 0v8M0 4h8",
          "M0 2h4M4 6h4",
          "M2 0v4M6 4v4",
          "M0 2l2 2l2-2l2 2l2-2",
          "M1 1h2v2h-2zM5 5h2v2h-2z");

  private static final String TILE = "8";

  private Signs() {}

  /** The class that gives a series its colour, from 0 on. */
  static String tone(int series) {
    return "s" + (series + 1);
  }

  static String shapeId(Scene scene, int series) {
    return scene.id("m" + (series + 1));
  }

  static String fill(Scene scene, int series) {
    return "url(#" + hatchId(scene, series) + ")";
  }

  private static String hatchId(Scene scene, int series) {
    return scene.id("f" + (series + 1));
  }

  /** The shapes of a chart's series, for {@code <use>}. */
  static void shapes(Scene scene, Markup out) {
    out.open("svg", "class", "chart-signs", "aria-hidden", "true").open("defs");
    for (int i = 0; i < scene.cube().series().size(); i++) {
      out.empty("path", "id", shapeId(scene, i), "d", SHAPES.get(i));
    }
    out.close().closeLine();
  }

  /** The surfaces of a chart's series, for {@code fill}. */
  static void hatches(Scene scene, Markup out) {
    out.open("svg", "class", "chart-signs", "aria-hidden", "true").open("defs");
    for (int i = 0; i < scene.cube().series().size(); i++) {
      out.open(
              "pattern",
              "id",
              hatchId(scene, i),
              "class",
              tone(i),
              "width",
              TILE,
              "height",
              TILE,
              "patternUnits",
              "userSpaceOnUse")
          .empty("rect", "class", "surface", "width", TILE, "height", TILE);
      if (!HATCHES.get(i).isEmpty()) {
        out.empty("path", "class", "hatch", "d", HATCHES.get(i));
      }
      out.close();
    }
    out.close().closeLine();
  }
}
