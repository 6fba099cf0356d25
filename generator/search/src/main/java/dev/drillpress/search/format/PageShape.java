package dev.drillpress.search.format;

import java.util.List;

/**
 * What the page map says of one page.
 *
 * @param language index into the root's languages
 * @param translation whether the page is a translation of the one before it
 * @param boost factor of its score in percent
 * @param title blocks of the title
 * @param tags blocks of the tags
 * @param units blocks of each section
 */
public record PageShape(
    int language, boolean translation, int boost, int title, int tags, List<UnitShape> units) {
  /**
   * Blocks of a section's fields.
   *
   * @param heading blocks of the heading
   * @param body blocks of the text
   * @param code blocks of programs
   */
  public record UnitShape(int heading, int body, int code) {}
}
