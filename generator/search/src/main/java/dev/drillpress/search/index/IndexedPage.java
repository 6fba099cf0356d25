package dev.drillpress.search.index;

import java.util.List;
import java.util.Map;

/**
 * A page to be found.
 *
 * @param url where it is, below the site's root
 * @param language its language's tag
 * @param group what it shares with its translations, which must follow it; unique otherwise
 * @param title its title
 * @param tags its tags as readers see them
 * @param boost factor of its score in percent, 1 to 1000
 * @param filters values by which it can be filtered, by the filter's name
 * @param units its sections in their order
 */
public record IndexedPage(
    String url,
    String language,
    String group,
    String title,
    List<String> tags,
    int boost,
    Map<String, List<String>> filters,
    List<Unit> units) {
  /** Checks the boost, which has its place in ten bits. */
  public IndexedPage {
    if (boost < 1 || boost > 1000) {
      throw new IllegalArgumentException("A boost of " + boost + " percent.");
    }
  }

  /**
   * A section.
   *
   * @param anchor its id in the page; empty for what stands before the first heading
   * @param heading its heading
   * @param body its text without markup
   * @param code its programs and their outputs
   */
  public record Unit(String anchor, String heading, String body, String code) {}
}
