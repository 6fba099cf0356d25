package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/** How much a chart holds before nobody can read it. */
record CubeLimits(ChartSpec spec, List<Diagnostic> problems) {
  static final int SERIES = 12;
  static final int CATEGORIES = 60;
  static final int HEAT_SIDE = 40;
  static final int POINTS = 2000;
  static final int PANELS = 24;

  void check(Set<String> facets, Set<String> places, Set<String> series, int points) {
    limit(Role.FACET, facets.size(), PANELS, "panels");
    if (spec.type() == Type.HEATMAP) {
      limit(Role.X, places.size(), HEAT_SIDE, "columns of a heat map");
      limit(Role.Y, series.size(), HEAT_SIDE, "rows of a heat map");
    } else {
      limit(Role.SERIES, series.size(), SERIES, "series");
      limit(Role.CATEGORY, places.size(), CATEGORIES, "categories");
    }
    if (problems.isEmpty() && points > POINTS) {
      report(spec.data(), points, POINTS, "points");
    }
  }

  private void limit(Role role, int count, int most, String what) {
    boolean used = role != Role.CATEGORY || spec.column(role).isPresent();
    if (used && count > most) {
      report(spec.column(role).orElse(Columns.valueNames(spec).get(0)), count, most, what);
    }
  }

  private void report(Name at, int count, int most, String what) {
    problems.add(
        Diagnostic.of(
            ChartCode.TOO_MANY,
            at.at(),
            "This makes " + count + " " + what + "; at most " + most + " can be told apart.",
            "Choose a smaller table, such as one of groups or of fewer years."));
  }
}
