package dev.drillpress.press.markdown;

/**
 * Where a link goes.
 *
 * @param url decoded
 * @param title decoded; empty when there is none
 * @param start where the URL stands in the source file
 * @param end where it ends there
 */
record LinkTarget(String url, String title, int start, int end) {

  /** The target whose URL stands at a span, pointed brackets included. */
  static LinkTarget at(SourceText source, int from, int to, String title, boolean spec) {
    boolean pointed = source.text().startsWith("<", from) && to > from;
    int start = pointed ? from + 1 : from;
    int end = pointed ? to - 1 : to;
    String url = Chars.unescape(source.text().substring(start, end), spec);
    return new LinkTarget(
        url, Chars.unescape(title, spec), source.source(start), source.source(end));
  }
}
