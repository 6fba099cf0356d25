package dev.drillpress.press.diagram;

import java.util.List;
import java.util.stream.Collectors;

/** A text in a drawing, as written: its lines are the author's, not yet broken to fit. */
record Label(List<List<Span>> lines) {
  static final Label NONE = new Label(List.of());

  Label {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** A label without styles. */
  static Label of(String text) {
    return new Label(List.of(List.of(new Span(text, false, false))));
  }

  /** The words alone, for readers who hear the drawing. */
  String plain() {
    return lines.stream()
        .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(" "));
  }

  boolean isBlank() {
    return plain().isBlank();
  }
}
