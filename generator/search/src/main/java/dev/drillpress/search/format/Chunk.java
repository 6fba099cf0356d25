package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.Primer;
import dev.drillpress.search.codec.TextCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * What results show: the texts of some sections in a row, and of their pages.
 *
 * @param sections one for each section
 */
public record Chunk(List<Section> sections) {
  private static final char ITEM = '\u001f';
  private static final char SECTION = '\u001e';
  private static final char PAGE = '\u001d';
  private static final int LONGEST = 1 << 24;

  /**
   * Texts of a page.
   *
   * @param url where it is, below the site's root
   * @param title its title
   * @param tags its tags as they are indexed
   */
  public record PageText(String url, String title, String tags) {}

  /**
   * Texts of a section.
   *
   * @param page its page
   * @param anchor its id in the page; empty for what stands before the first heading
   * @param heading its heading
   * @param body its text
   * @param code its programs
   */
  public record Section(PageText page, String anchor, String heading, String body, String code) {}

  /** Writes the chunk. */
  public void write(BitCoder coder, Primer primer) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      PageText page = section.page();
      if (i == 0 || !page.equals(sections.get(i - 1).page())) {
        joined.append(PAGE);
        Texts.join(joined, List.of(page.url(), page.title(), page.tags()), ITEM);
      }
      joined.append(SECTION);
      Texts.join(
          joined,
          List.of(section.anchor(), section.heading(), section.body(), section.code()),
          ITEM);
    }
    TextCodec.encode(coder, primer, joined.toString());
  }

  /** Reads a chunk. */
  public static Chunk read(BitCoder coder, Primer primer) {
    List<Section> sections = new ArrayList<>();
    List<String> pages = Texts.split(TextCodec.decode(coder, primer, LONGEST), PAGE);
    for (String page : pages.subList(1, pages.size())) {
      List<String> parts = Texts.split(page, SECTION);
      List<String> head = Texts.split(parts.get(0), ITEM);
      PageText text = new PageText(head.get(0), head.get(1), head.get(2));
      for (String part : parts.subList(1, parts.size())) {
        List<String> items = Texts.split(part, ITEM);
        sections.add(new Section(text, items.get(0), items.get(1), items.get(2), items.get(3)));
      }
    }
    return new Chunk(sections);
  }
}
