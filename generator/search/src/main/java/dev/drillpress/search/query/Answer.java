package dev.drillpress.search.query;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many results there are, translations of one page together
 * @param pages the numbers of all pages found, in the order of their results
 * @param results those that were asked for
 * @param counts how many pages each value of a filter would leave
 * @param corrections words that were taken for mistyped ones
 * @param shortened whether the query was too long and its end was not read
 */
public record Answer(
    int total,
    List<Integer> pages,
    List<Result> results,
    List<Count> counts,
    List<String> corrections,
    boolean shortened) {
  /**
   * One result.
   *
   * @param url the page below the site's root, with the section's anchor
   * @param language its language
   * @param title the page's title
   * @param heading the section's heading; empty before the first one
   * @param excerpt from the section's text
   * @param missing expressions of the query that the page does not have
   * @param translations the page in other languages, where it was found too
   * @param score for comparisons within one answer
   */
  public record Result(
      String url,
      String language,
      Marked title,
      Marked heading,
      Marked excerpt,
      List<String> missing,
      List<Translation> translations,
      int score) {}

  /**
   * The same page in another language.
   *
   * @param language its language
   * @param url where it is
   * @param title its title
   */
  public record Translation(String language, String url, String title) {}

  /**
   * A text with what was found in it.
   *
   * @param text the text
   * @param marks what was found, in order, none overlapping
   */
  public record Marked(String text, List<Mark> marks) {}

  /**
   * A part of a text.
   *
   * @param start its first character
   * @param end the character behind its last
   */
  public record Mark(int start, int end) {}

  /**
   * How many pages have a value.
   *
   * @param filter the filter's name
   * @param value the value
   * @param pages how many of the pages that the other filters leave
   */
  public record Count(String filter, String value, int pages) {}
}
