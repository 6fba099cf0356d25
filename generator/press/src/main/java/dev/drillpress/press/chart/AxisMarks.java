package dev.drillpress.press.chart;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The grid of a plot and the labels around it, for narrow and for wide panels. */
record AxisMarks(Scene scene, XAxis x, YAxis y, Widths widths) {

  /** The class that keeps space free for one or two lines of labels. */
  String feet() {
    boolean two =
        Stream.of(widths.narrow(), widths.wide())
            .flatMap(pixels -> x.ticks(pixels).stream())
            .anyMatch(t -> !t.year().isEmpty());
    return two ? " feet-2" : " feet-1";
  }

  void draw(Markup out) {
    for (BigDecimal tick : y.ticks()) {
      String at = Scale.text(y.scale().fromTop(tick)) + "%";
      String kind = tick.signum() == 0 ? "zero" : "grid";
      out.empty("line", "class", kind, "x1", "0", "x2", "100%", "y1", at, "y2", at);
      out.leaf(
          "text", scene.tick(tick), "class", "y", "x", "0", "dx", "-8", "y", at, "dy", ".35em");
    }
    List<XAxis.Tick> narrow = x.ticks(widths.narrow());
    List<XAxis.Tick> wide = x.ticks(widths.wide());
    Set<XAxis.Tick> all = new LinkedHashSet<>(narrow);
    all.addAll(wide);
    for (XAxis.Tick tick : all) {
      label(tick, !narrow.contains(tick) ? " wide" : !wide.contains(tick) ? " narrow" : "", out);
    }
  }

  private void label(XAxis.Tick tick, String where, Markup out) {
    String at = Scale.text(x.scale().percent(tick.place())) + "%";
    out.empty("rect", "class", "tick" + where, "x", at, "y", "100%", "width", "1", "height", "5");
    out.leaf("text", tick.label(), "class", "x" + where, "x", at, "y", "100%", "dy", "1.6em");
    if (!tick.year().isEmpty()) {
      out.leaf("text", tick.year(), "class", "x" + where, "x", at, "y", "100%", "dy", "2.8em");
    }
  }
}
