package dev.drillpress.press.chart;

/**
 * How many pixels a drawing has at least, beside its labels: on a phone, and where there is room.
 *
 * <p>Stylesheets show what is made for the wide form from {@link #WIDE} pixels on, measured on the
 * panel, so whatever fits here fits there.
 */
record Widths(double narrow, double wide) {
  /** The font size of labels. */
  static final double EM = 13;

  /** That of labels along axes. */
  static final double TICK_EM = 12;

  /** More labels than this fit nowhere, so no more are made. */
  static final int COUNT = 200;

  private static final double PHONE = 328;
  private static final double PANEL = 264;
  private static final double WIDE = 544;
  private static final double LEAST = 60;

  /** What remains when labels take some em, less of them on a phone. */
  static Widths beside(Scene scene, double takenNarrow, double takenWide) {
    double narrow = scene.faceted() ? PANEL : PHONE;
    return new Widths(
        Math.max(LEAST, narrow - takenNarrow * EM), Math.max(LEAST, WIDE - takenWide * EM));
  }
}
