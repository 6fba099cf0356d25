package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a panel's lines, cut where a value is missing. */
final class Curves {

  /** A point of a line, and where the area below it ends. */
  record Vertex(BigDecimal x, BigDecimal low, BigDecimal high) {}

  private final Scene scene;
  private final boolean stacked;
  private final Map<String, BigDecimal> positions = new HashMap<>();

  Curves(Scene scene) {
    this.scene = scene;
    this.stacked = scene.spec().type() == Type.AREA && scene.cube().series().size() > 1;
    scene.cube().places().forEach(p -> positions.put(p, XAxis.place(scene, p)));
  }

  boolean stacked() {
    return stacked;
  }

  /** By series, the parts between gaps. */
  Map<String, List<List<Vertex>>> of(String facet) {
    List<String> places =
        scene.cube().places(facet).stream().sorted(Comparator.comparing(positions::get)).toList();
    if (stacked) {
      return stack(facet, places);
    }
    Map<String, List<List<Vertex>>> curves = new LinkedHashMap<>();
    scene.cube().series().forEach(s -> curves.put(s, single(facet, s, places)));
    return curves;
  }

  private List<List<Vertex>> single(String facet, String series, List<String> places) {
    Cube cube = scene.cube();
    List<List<Vertex>> runs = new ArrayList<>();
    boolean joined = false;
    for (String place : places) {
      Optional<BigDecimal> value = cube.value(facet, place, series);
      if (value.isPresent()) {
        BigDecimal x = positions.get(place);
        append(runs, joined, new Vertex(x, BigDecimal.ZERO, value.get()));
      }
      // No row at all is no gap: each series may have places of its own.
      joined = value.isPresent() || (joined && !cube.has(facet, place, series));
    }
    return runs;
  }

  /** A stack stands only where all of its parts are known. */
  private Map<String, List<List<Vertex>>> stack(String facet, List<String> places) {
    Cube cube = scene.cube();
    Map<String, List<List<Vertex>>> curves = new LinkedHashMap<>();
    cube.series().forEach(s -> curves.put(s, new ArrayList<>()));
    boolean joined = false;
    for (String place : places) {
      boolean whole = cube.series().stream().allMatch(s -> cube.value(facet, place, s).isPresent());
      BigDecimal sum = BigDecimal.ZERO;
      for (String series : whole ? cube.series() : List.<String>of()) {
        BigDecimal top = sum.add(cube.value(facet, place, series).orElseThrow());
        append(curves.get(series), joined, new Vertex(positions.get(place), sum, top));
        sum = top;
      }
      joined = whole;
    }
    return curves;
  }

  private static void append(List<List<Vertex>> runs, boolean joined, Vertex vertex) {
    if (!joined) {
      runs.add(new ArrayList<>());
    }
    runs.get(runs.size() - 1).add(vertex);
  }
}
