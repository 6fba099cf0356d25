package dev.drillpress.press.chart;

/** A form of chart. */
interface Drawing {

  /** What stands above all panels: what is measured, and what signs mean. */
  void head(Markup out);

  /**
   * One panel.
   *
   * @param facet the panel's value
   * @param id of the panel, and the beginning of all ids in it
   */
  void panel(String facet, String id, Markup out);
}
