package dev.drillpress.press.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * HTML in which some places wait for what only the site knows.
 *
 * @param text safe HTML without the slots' texts
 * @param slots in ascending order of offset
 */
public record Html(String text, List<Slot> slots) {

  /** What goes into a slot. */
  public enum SlotKind {
    /** The URL of {@link Fragment#references()} number {@code index}, escaped for an attribute. */
    REFERENCE,
    /** The HTML of {@link Fragment#blocks()} number {@code index}. */
    BLOCK,
    /** The HTML of {@link Fragment#values()} number {@code index}. */
    VALUE
  }

  /**
   * A place in the HTML.
   *
   * @param offset in {@link Html#text()}, where the slot's text is inserted
   * @param kind which list of the fragment the index belongs to
   * @param index from 0
   */
  public record Slot(int offset, SlotKind kind, int index) {}

  /** Copies the list. */
  public Html {
    slots = List.copyOf(slots);
  }

  /** The finished HTML; the function gives each slot's text, already escaped for its place. */
  public String fill(Function<Slot, String> filler) {
    if (slots.isEmpty()) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + slots.size() * 32);
    int from = 0;
    for (Slot slot : slots) {
      filled.append(text, from, slot.offset()).append(filler.apply(slot));
      from = slot.offset();
    }
    return filled.append(text, from, text.length()).toString();
  }
}
