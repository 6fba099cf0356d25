package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.NumberModel;
import dev.drillpress.search.codec.Primer;
import dev.drillpress.search.codec.TextCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Values by which pages can be filtered.
 *
 * @param filters in the order of the root's filters
 */
public record Facets(List<Filter> filters) {
  private static final char ITEM = '\u001f';
  private static final int LONGEST = 1 << 20;
  private static final int CONTEXTS = 64;

  /**
   * One filter.
   *
   * @param values what pages have, each once
   * @param pages for each page the indexes of its values, ascending
   */
  public record Filter(List<String> values, List<int[]> pages) {}

  /** Writes or reads the facets of a site with so many filters and pages. */
  public static Facets code(BitCoder coder, int filters, int pages, Facets given) {
    List<Filter> all = new ArrayList<>();
    for (int i = 0; i < filters; i++) {
      Filter filter = coder.decodes() ? new Filter(List.of(), List.of()) : given.filters().get(i);
      List<String> values = filter.values();
      if (coder.decodes()) {
        String joined = TextCodec.decode(coder, Primer.NONE, LONGEST);
        values = joined.isEmpty() ? List.of() : Texts.split(joined, ITEM);
      } else {
        StringBuilder joined = new StringBuilder();
        Texts.join(joined, values, ITEM);
        TextCodec.encode(coder, Primer.NONE, joined.toString());
      }
      all.add(new Filter(values, pages(coder, values.size(), pages, filter.pages())));
    }
    return new Facets(all);
  }

  private static List<int[]> pages(BitCoder coder, int values, int pages, List<int[]> given) {
    NumberModel counts = new NumberModel(4);
    NumberModel steps = new NumberModel(CONTEXTS);
    List<int[]> all = new ArrayList<>();
    int[] last = new int[0];
    for (int i = 0; i < pages; i++) {
      int[] page = coder.decodes() ? last : given.get(i);
      int count = counts.code(coder, Math.min(last.length, 3), page.length);
      if (count > values) {
        throw new IllegalArgumentException("More values than there are.");
      }
      int[] coded = new int[count];
      int value = -1;
      for (int k = 0; k < count; k++) {
        int context = k < last.length ? Math.min(last[k] + 1, CONTEXTS - 1) : 0;
        int step = coder.decodes() ? 0 : page[k] - value - 1;
        value += steps.code(coder, context, step) + 1;
        if (value >= values) {
          throw new IllegalArgumentException("A value that is not there.");
        }
        coded[k] = value;
      }
      all.add(coded);
      last = coded;
    }
    return all;
  }
}
