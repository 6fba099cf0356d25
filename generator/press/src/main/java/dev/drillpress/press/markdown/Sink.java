package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Html.Slot;
import dev.drillpress.press.markdown.Html.SlotKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The HTML of one section while it is written. */
final class Sink {
  final StringBuilder out = new StringBuilder();
  final List<Slot> slots = new ArrayList<>();
  final List<Fragment.Heading> outline = new ArrayList<>();

  /** Labels of the footnotes that the section uses first, to be written at its end. */
  final Set<String> footnotes = new LinkedHashSet<>();

  boolean raw;

  void slot(SlotKind kind, int index) {
    slots.add(new Slot(out.length(), kind, index));
  }

  /** Begins a new line unless at the beginning of one. */
  void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  Html html() {
    return new Html(out.toString(), slots);
  }
}
