package dev.drillpress.search.format;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.Models;
import dev.drillpress.search.codec.NumberModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which page, section and field each position of the site belongs to. */
public final class PageMap {
  private static final Field[] FIELDS = Field.values();
  private static final int SECTIONS = 8;
  private static final int MOST = 1 << 24;

  private final List<PageShape> pages;
  private final int[] firstUnit;
  private final int[] unitPage;
  private int[] starts = new int[64];
  private int[] units = new int[64];
  private byte[] fields = new byte[64];
  private int segments;
  private int end;

  /** The map of pages in their order. */
  public PageMap(List<PageShape> pages) {
    this.pages = pages;
    this.firstUnit = new int[pages.size() + 1];
    for (int page = 0; page < pages.size(); page++) {
      firstUnit[page + 1] = firstUnit[page] + pages.get(page).units().size();
    }
    this.unitPage = new int[firstUnit[pages.size()]];
    for (int page = 0; page < pages.size(); page++) {
      lay(page);
    }
  }

  private void lay(int page) {
    PageShape shape = pages.get(page);
    int unit = firstUnit[page];
    segment(Field.TITLE, unit, shape.title());
    segment(Field.TAGS, unit, shape.tags());
    for (PageShape.UnitShape section : shape.units()) {
      unitPage[unit] = page;
      segment(Field.HEADING, unit, section.heading());
      segment(Field.BODY, unit, section.body());
      segment(Field.CODE, unit, section.code());
      unit++;
    }
  }

  private void segment(Field field, int unit, int blocks) {
    if (blocks == 0) {
      return;
    }
    if (segments == starts.length) {
      starts = Arrays.copyOf(starts, segments * 2);
      units = Arrays.copyOf(units, segments * 2);
      fields = Arrays.copyOf(fields, segments * 2);
    }
    starts[segments] = end;
    units[segments] = unit;
    fields[segments++] = (byte) field.ordinal();
    end += blocks * field.block();
  }

  /** How many pages there are. */
  public int pages() {
    return pages.size();
  }

  /** How many positions there are. */
  public int positions() {
    return end;
  }

  /** How many sections there are. */
  public int units() {
    return unitPage.length;
  }

  /** How many segments there are: texts of fields. */
  public int segments() {
    return segments;
  }

  /** A section's first segment, or the first of a later one if it has none. */
  public int segmentOf(int unit) {
    int low = 0;
    int high = segments;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a section has a text, not only a heading or programs. */
  public boolean hasText(int unit) {
    int page = unitPage[unit];
    return pages.get(page).units().get(unit - firstUnit[page]).body() > 0;
  }

  /** What is known of a page. */
  public PageShape page(int page) {
    return pages.get(page);
  }

  /** A page's first section; for the count of pages, the count of sections. */
  public int firstUnit(int page) {
    return firstUnit[page];
  }

  /** The page of a section. */
  public int pageOf(int unit) {
    return unitPage[unit];
  }

  /** The segment that a position lies in, looked for from a segment on that begins before it. */
  public int segmentAt(int position, int from) {
    int low = from;
    int step = 1;
    while (low + step < segments && starts[low + step] <= position) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(low + step, segments) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The first position of a segment. */
  public int start(int segment) {
    return starts[segment];
  }

  /** How many positions a segment has, up to its block's end. */
  public int length(int segment) {
    return (segment + 1 < segments ? starts[segment + 1] : end) - starts[segment];
  }

  /** The section of a segment; titles and tags belong to their page's first. */
  public int unit(int segment) {
    return units[segment];
  }

  /** The field of a segment. */
  public Field field(int segment) {
    return FIELDS[fields[segment]];
  }

  /** The mean length of the segments of each field, at least 1. */
  public int[] meanLengths() {
    int[] sums = new int[FIELDS.length];
    int[] counts = new int[FIELDS.length];
    for (int i = 0; i < segments; i++) {
      sums[fields[i]] += length(i);
      counts[fields[i]]++;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = counts[i] == 0 ? 1 : Math.max(1, sums[i] / counts[i]);
    }
    return sums;
  }

  /** Writes or reads the map. */
  public static PageMap code(BitCoder coder, List<PageShape> given) {
    NumberModel counts = new NumberModel(3);
    NumberModel blocks = new NumberModel(FIELDS.length * SECTIONS);
    int[] flags = Models.fresh(2);
    int count = counts.code(coder, 0, given.size());
    if (count > MOST) {
      throw new IllegalArgumentException("A map of " + count + " pages.");
    }
    List<PageShape> pages = new ArrayList<>();
    PageShape page = new PageShape(0, false, 100, 0, 0, List.of());
    for (int i = 0; i < count; i++) {
      page = page(coder, counts, blocks, flags, coder.decodes() ? page : given.get(i));
      pages.add(page);
    }
    return new PageMap(pages);
  }

  private static PageShape page(
      BitCoder coder, NumberModel counts, NumberModel blocks, int[] flags, PageShape page) {
    int language = counts.code(coder, 1, page.language());
    boolean translation = coder.bit(flags, 0, page.translation() ? 1 : 0) != 0;
    int boost = 100;
    if (coder.bit(flags, 1, page.boost() == boost ? 0 : 1) != 0) {
      boost = coder.direct(page.boost(), 10);
    }
    int title = blocks.code(coder, context(Field.TITLE, 0), page.title());
    int tags = blocks.code(coder, context(Field.TAGS, 0), page.tags());
    int sections = counts.code(coder, 2, page.units().size());
    List<PageShape.UnitShape> units = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      PageShape.UnitShape unit =
          coder.decodes() ? new PageShape.UnitShape(0, 0, 0) : page.units().get(i);
      units.add(
          new PageShape.UnitShape(
              blocks.code(coder, context(Field.HEADING, i), unit.heading()),
              blocks.code(coder, context(Field.BODY, i), unit.body()),
              blocks.code(coder, context(Field.CODE, i), unit.code())));
    }
    return new PageShape(language, translation, boost, title, tags, units);
  }

  private static int context(Field field, int section) {
    return field.ordinal() * SECTIONS + Math.min(section, SECTIONS - 1);
  }
}
