package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.util.Optional;

/** Draws the diagrams of pages. */
public final class Diagrams {
  private Diagrams() {}

  /**
   * Draws a {@code mermaid} fence.
   *
   * <p>Flowcharts become SVG; other kinds are named and left alone. Nothing is asked of the machine
   * but arithmetic, so the same text gives the same bytes everywhere.
   *
   * @param start offset, from 0, of the fence's body in the file's text
   * @param end offset behind it
   * @param language the page's tag; a description is made in Chinese for {@code zh}, else in
   *     English
   * @param idPrefix begins each id in the drawing, and nothing else on the page
   */
  public static Checked<Drawing> draw(
      SourceFile file, int start, int end, String language, String idPrefix) {
    Cursor cursor = new Cursor(file, start, end);
    Optional<Preamble> preamble = Preamble.read(cursor);
    if (preamble.isEmpty()) {
      return Checked.failed(cursor.diagnostics());
    }
    if (!preamble.get().isFlowchart()) {
      return Checked.of(
          new Drawing(
              Optional.empty(),
              preamble.get().title().orElse(preamble.get().kind()),
              preamble.get().title().isPresent(),
              ""));
    }
    Flowchart chart = new FlowchartParser(cursor).parse();
    if (cursor.hasMistakes()) {
      return Checked.failed(cursor.diagnostics());
    }
    boolean named = chart.title().or(preamble.get()::title).isPresent();
    String title =
        chart.title().or(preamble.get()::title).orElseGet(() -> Narration.title(language));
    String description = chart.description().orElseGet(() -> Narration.of(chart, language));
    String svg =
        SvgWriter.write(LayeredLayout.place(chart), language, idPrefix, title, description);
    return Checked.of(
        new Drawing(Optional.of(svg), title, named, description), cursor.diagnostics());
  }
}
