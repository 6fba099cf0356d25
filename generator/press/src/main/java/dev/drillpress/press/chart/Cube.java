package dev.drillpress.press.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart's values by panel, place and series, each in the order in which the rows name them.
 *
 * <p>Every type is this: a heat map's places are its columns and its series are its rows, and a
 * range has the three series low, mid and high.
 *
 * @param facets values of the facet column; one empty text without facets
 * @param places values of the category or x column
 * @param series values of the series or y column, or names of columns; one empty text without
 * @param cells an empty one is missing; a place may also have no cell at all
 */
record Cube(
    List<String> facets,
    List<String> places,
    List<String> series,
    Map<Spot, Optional<BigDecimal>> cells) {

  /** Where a value belongs. */
  record Spot(String facet, String place, String series) {}

  /** A value with its place. */
  record Point(Spot spot, BigDecimal value) {}

  Cube {
    facets = List.copyOf(facets);
    places = List.copyOf(places);
    series = List.copyOf(series);
    cells = new LinkedHashMap<>(cells);
  }

  boolean has(String facet, String place, String series) {
    return cells.containsKey(new Spot(facet, place, series));
  }

  Optional<BigDecimal> value(String facet, String place, String series) {
    return cells.getOrDefault(new Spot(facet, place, series), Optional.empty());
  }

  /** All values that are there. */
  Stream<BigDecimal> values() {
    return cells.values().stream().flatMap(Optional::stream);
  }

  /** The values of a panel, in the order of its rows. */
  List<Point> points(String facet) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().facet().equals(facet) && e.getValue().isPresent())
        .map(e -> new Point(e.getKey(), e.getValue().get()))
        .toList();
  }

  /** The places that a panel has a row for. */
  List<String> places(String facet) {
    Set<String> here =
        cells.keySet().stream()
            .filter(spot -> spot.facet().equals(facet))
            .map(Spot::place)
            .collect(Collectors.toSet());
    return places.stream().filter(here::contains).toList();
  }

  BigDecimal least() {
    return values().reduce(BigDecimal::min).orElseThrow();
  }

  BigDecimal greatest() {
    return values().reduce(BigDecimal::max).orElseThrow();
  }
}
