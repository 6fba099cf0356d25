package dev.drillpress.press.change;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a block of a page into sentences and keeps those with computed values. */
final class SentenceReader {
  private final StringBuilder text = new StringBuilder();
  private final List<Value> values = new ArrayList<>();

  /** A value's place in the text, and its name. */
  private record Value(int start, int end, String from) {
    /** The table's id: all before the last dot, which the column's name cannot have. */
    String table() {
      int dot = from.lastIndexOf('.');
      return dot < 0 ? from : from.substring(0, dot);
    }
  }

  private SentenceReader() {}

  static List<PageText.Spoken> sentences(Element block, String language) {
    SentenceReader reader = new SentenceReader();
    reader.read(block);
    return reader.cut(language);
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return;
    }
    int start = text.length();
    for (Node child : node.childNodes()) {
      read(child);
    }
    if (node instanceof Element element && element.hasAttr("data-from")) {
      values.add(new Value(start, text.length(), element.attr("data-from")));
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c);
      boolean after = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
      if (!space) {
        text.append(c);
      } else if (!after) {
        text.append(' ');
      }
    }
  }

  private List<PageText.Spoken> cut(String language) {
    List<PageText.Spoken> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    breaks.setText(text.toString());
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int from = start;
      int to = end;
      List<Value> inside = values.stream().filter(v -> v.start >= from && v.start < to).toList();
      if (!inside.isEmpty()) {
        sentences.add(spoken(from, to, inside));
      }
    }
    return sentences;
  }

  private PageText.Spoken spoken(int start, int end, List<Value> inside) {
    StringBuilder frame = new StringBuilder();
    Set<String> tables = new TreeSet<>();
    int last = start;
    for (Value value : inside) {
      frame.append(text, last, value.start).append('\0').append(value.from).append('\0');
      tables.add(value.table());
      last = Math.max(last, Math.min(end, value.end));
    }
    frame.append(text, last, end);
    return new PageText.Spoken(
        text.substring(start, end).strip(), frame.toString().strip(), tables);
  }
}
