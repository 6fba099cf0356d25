package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @{ key: value, key: "value" }}. */
final class AttributeReader {
  private final Cursor cursor;

  AttributeReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** One key with its value, and where the value stands. */
  record Attribute(String key, String value, int at) {}

  /** Passes over the braces of an edge. */
  boolean skip(int opened) {
    return read(opened).isPresent();
  }

  /** Reads on behind the opening brace. */
  Optional<List<Attribute>> read(int opened) {
    List<Attribute> found = new ArrayList<>();
    while (true) {
      cursor.skipSpace();
      if (cursor.take("}")) {
        return Optional.of(found);
      }
      if (cursor.at() >= cursor.end()) {
        unclosed(opened);
        return Optional.empty();
      }
      Optional<Attribute> attribute = attribute(opened);
      if (attribute.isEmpty()) {
        return Optional.empty();
      }
      found.add(attribute.get());
      cursor.skipBlanks();
      cursor.take(",");
    }
  }

  private Optional<Attribute> attribute(int opened) {
    int start = cursor.at();
    String key = cursor.word();
    cursor.skipBlanks();
    if (key.isEmpty() || !cursor.take(":")) {
      cursor.syntax(
          start,
          Math.max(start + 1, cursor.at()),
          "Between `@{` and `}` a key with a colon is wanted.",
          "Write `@{ shape: diamond, label: \"text\" }`.");
      return Optional.empty();
    }
    cursor.skipBlanks();
    char quote = cursor.peek();
    if (quote == '"' || quote == '\'') {
      return quoted(key, quote);
    }
    int from = cursor.at();
    while (cursor.at() < cursor.end() && ",}\n".indexOf(cursor.peek()) < 0) {
      cursor.skip(1);
    }
    if (cursor.at() >= cursor.end()) {
      unclosed(opened);
      return Optional.empty();
    }
    return Optional.of(new Attribute(key, cursor.since(from).strip(), from));
  }

  private Optional<Attribute> quoted(String key, char quote) {
    int opened = cursor.at();
    cursor.skip(1);
    Optional<Integer> close = cursor.find(String.valueOf(quote), cursor.end());
    if (close.isEmpty()) {
      cursor.mistake(
          DiagramCode.UNCLOSED,
          opened,
          opened + 1,
          "The quotation mark behind `" + key + ":` is never closed.",
          "Write `" + quote + "` behind the text.");
      return Optional.empty();
    }
    cursor.moveTo(close.get());
    String value = cursor.since(opened + 1);
    cursor.skip(1);
    return Optional.of(new Attribute(key, value, opened + 1));
  }

  private void unclosed(int opened) {
    cursor.mistake(
        DiagramCode.UNCLOSED,
        opened,
        opened + 2,
        "`@{` is opened here and never closed.",
        "Write `}` behind the last value.");
    cursor.moveTo(opened);
  }
}
