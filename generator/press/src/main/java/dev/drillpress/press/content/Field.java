package dev.drillpress.press.content;

import dev.drillpress.press.diagnostic.Location;
import java.util.List;

/**
 * One key of a front matter with its value, whichever of the two forms it was written in.
 *
 * @param keyAt where the key stands
 * @param at where the value stands
 * @param items the value's texts: one unless it is a list
 * @param list whether it was written as a list
 */
record Field(String key, Location keyAt, Location at, List<Item> items, boolean list) {
  /** A text and where it stands. */
  record Item(String text, Location at) {}

  Field {
    items = List.copyOf(items);
  }
}
