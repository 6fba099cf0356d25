package dev.drillpress.press.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bars of parts, each with its number where there is room, and the sum at the end. */
final class Stacks implements Drawing {
  private static final double NAME_NARROW = 10;
  private static final double NAME_WIDE = 15;
  private static final double SMALL = 12;
  private static final double MARGIN = 10;

  private final Scene scene;
  private final Scale scale;
  private final Rooms rooms;
  private final Widths widths;
  private final List<String> names;

  Stacks(Scene scene) {
    this.scene = scene;
    List<BigDecimal> sums = new ArrayList<>();
    for (String facet : scene.cube().facets()) {
      scene.cube().places(facet).forEach(place -> sums.add(sum(facet, place)));
    }
    BigDecimal most = sums.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    this.scale = Scale.withZero(BigDecimal.ZERO, most);
    this.rooms = new Rooms(0, TextWidth.widest(sums.stream().map(scene::number).toList()));
    this.names = scene.cube().places().stream().map(scene::place).toList();
    double widest = TextWidth.widest(names) + 1;
    double beside = Rooms.above(names) ? 0 : Math.min(widest, NAME_NARROW);
    this.widths =
        Widths.beside(
            scene, beside + rooms.rightEm(), Math.min(widest, NAME_WIDE) + rooms.rightEm());
  }

  @Override
  public void head(Markup out) {
    Signs.hatches(scene, out);
    Charts.measure(scene, "", out);
    new Legend(scene, out).surfaces();
  }

  @Override
  public void panel(String facet, String id, Markup out) {
    String classes = rooms.names(names) + rooms.classes() + Rooms.sameNames(scene);
    Charts.image(scene, facet, id, "bars " + classes, out);
    for (String place : scene.cube().places(facet)) {
      out.leaf("span", scene.place(place), "class", "name").open("span", "class", "track");
      out.open("svg", "class", "strip stack");
      List<String> missing = parts(facet, place, out);
      // A sum of what is known would pass for the whole.
      if (missing.isEmpty()) {
        BigDecimal sum = sum(facet, place);
        text(scale.percent(sum), "6", scene.number(sum), "value", out);
      }
      out.empty("line", "class", "zero", "x1", "0", "x2", "0", "y2", "100%").close();
      if (!missing.isEmpty()) {
        String list = String.join(scene.words().comma(), missing);
        out.leaf("span", scene.words().noDataFor(list), "class", "note");
      }
      out.closeLine();
    }
    out.closeLine();
  }

  /** Draws the parts that are there; returns the names of the others. */
  private List<String> parts(String facet, String place, Markup out) {
    List<String> missing = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < scene.cube().series().size(); i++) {
      String series = scene.cube().series().get(i);
      Optional<BigDecimal> value = scene.cube().value(facet, place, series);
      if (value.isEmpty()) {
        missing.add(scene.series(series));
        continue;
      }
      BigDecimal from = scale.percent(sum);
      sum = sum.add(value.get());
      part(i, from, scale.percent(sum), scene.number(series, value.get()), out);
    }
    return missing;
  }

  private void part(int index, BigDecimal from, BigDecimal to, String number, Markup out) {
    BigDecimal width = to.subtract(from);
    out.empty(
        "rect",
        "class",
        "part",
        "x",
        percent(from),
        "width",
        percent(width),
        "height",
        "100%",
        "fill",
        Signs.fill(scene, index));
    double needed = TextWidth.em(number) * SMALL + MARGIN;
    double share = width.doubleValue() / 100;
    if (share * widths.wide() < needed) {
      return;
    }
    String where = share * widths.narrow() < needed ? " wide" : "";
    BigDecimal middle = from.add(width.divide(BigDecimal.valueOf(2)));
    text(middle, "", number, "inside " + Signs.tone(index) + where, out);
  }

  private BigDecimal sum(String facet, String place) {
    return scene.cube().series().stream()
        .flatMap(s -> scene.cube().value(facet, place, s).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void text(BigDecimal at, String dx, String text, String type, Markup out) {
    out.leaf("text", text, "class", type, "x", percent(at), "dx", dx, "y", "50%", "dy", ".35em");
  }

  private static String percent(BigDecimal value) {
    return Scale.text(value) + "%";
  }
}
