package dev.drillpress.search.format;

import java.util.ArrayList;
import java.util.List;

/** Texts that are kept as one, with control characters between them. */
final class Texts {
  private Texts() {}

  static void join(StringBuilder joined, List<String> texts, char separator) {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        joined.append(separator);
      }
      clean(joined, texts.get(i));
    }
  }

  /** Appends a text with spaces for control characters other than tab and line feed. */
  static void clean(StringBuilder joined, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      joined.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
    }
  }

  static List<String> split(String joined, char separator) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    int end = joined.indexOf(separator);
    while (end >= 0) {
      texts.add(joined.substring(start, end));
      start = end + 1;
      end = joined.indexOf(separator, start);
    }
    texts.add(joined.substring(start));
    return texts;
  }
}
