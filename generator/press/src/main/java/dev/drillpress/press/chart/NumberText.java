package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;

/** How numbers are written for readers: grouping, percent signs, large units. */
@FunctionalInterface
public interface NumberText {

  /**
   * A number of a column as readers see it, without its unit.
   *
   * @param column whose number it is
   * @param raw a plain decimal; it need not be a cell, but may be a tick of an axis or a sum
   */
  String shown(Column column, String raw);
}
