package dev.drillpress.press.change;

import java.util.List;
import java.util.Optional;

/**
 * A page that shows tables which changed.
 *
 * @param url from the host's root
 * @param language the page's
 * @param tables ids of the tables that changed
 * @param sentences that say something else
 */
public record PageChange(
    String url, String language, String title, List<String> tables, List<Sentence> sentences) {

  /** Copies the lists. */
  public PageChange {
    tables = List.copyOf(tables);
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with computed values.
   *
   * @param before absent when it is new
   * @param after absent when it is gone
   */
  public record Sentence(Optional<String> before, Optional<String> after) {}
}
