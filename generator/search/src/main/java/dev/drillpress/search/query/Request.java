package dev.drillpress.search.query;

import java.util.List;

/**
 * What a reader asks for.
 *
 * @param text what was typed; a space at its end says that the last word is finished
 * @param filters what results must have
 * @param language the reader's language, preferred among translations; empty for none
 * @param offset how many results to leave out
 * @param limit how many results to show
 * @param counts whether to count the values of filters
 */
public record Request(
    String text, List<Choice> filters, String language, int offset, int limit, boolean counts) {
  /** The name of the filter that every site has: the page's language. */
  public static final String LANGUAGE = "language";

  /**
   * A value of a filter; of several values of one filter any will do.
   *
   * @param filter the filter's name
   * @param value what a page must have
   */
  public record Choice(String filter, String value) {}

  /** The first results for a text. */
  public static Request of(String text, int limit) {
    return new Request(text, List.of(), "", 0, limit, false);
  }
}
