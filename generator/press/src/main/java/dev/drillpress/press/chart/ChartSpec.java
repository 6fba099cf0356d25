package dev.drillpress.press.chart;

import dev.drillpress.press.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A chart as its fence asks for it.
 *
 * @param type its form
 * @param at where the type is written, for what is wrong with the chart as a whole
 * @param data the table's id; whether there is one is for the caller to say
 * @param caption in the page's language
 * @param columns the names of the columns by what they are for; checked against a table when drawn
 * @param values the columns that give heights; empty for a range
 * @param decimals how many decimals numbers show; as written when absent
 */
public record ChartSpec(
    Type type,
    Location at,
    Name data,
    String caption,
    Map<Role, Name> columns,
    List<Name> values,
    Optional<Integer> decimals) {

  /** Copies map and list. */
  public ChartSpec {
    columns = Map.copyOf(columns);
    values = List.copyOf(values);
  }

  /** The name of the column for a purpose. */
  public Optional<Name> column(Role role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** All columns that the chart names, each with its place. */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (Role role : Role.values()) {
      column(role).ifPresent(names::add);
    }
    names.addAll(values);
    return List.copyOf(names);
  }

  /** A name in the fence, with its place. */
  public record Name(String text, Location at) {}

  /** What a column is for; its key is the constant in lower case. */
  public enum Role {
    X,
    Y,
    CATEGORY,
    SERIES,
    LOW,
    MID,
    HIGH,
    FACET;

    /** The key in the fence. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The forms of charts. */
  public enum Type {
    HEATMAP(List.of(Role.X, Role.Y), Series.NONE),
    BARS(List.of(Role.CATEGORY), Series.NONE),
    GROUPED_BARS(List.of(Role.CATEGORY), Series.REQUIRED),
    STACKED_BARS(List.of(Role.CATEGORY), Series.REQUIRED),
    LINE(List.of(Role.X), Series.OPTIONAL),
    AREA(List.of(Role.X), Series.OPTIONAL),
    RANGE(List.of(Role.CATEGORY, Role.LOW, Role.MID, Role.HIGH), Series.NONE);

    private enum Series {
      NONE,
      OPTIONAL,
      REQUIRED
    }

    private final List<Role> required;
    private final Series series;

    Type(List<Role> required, Series series) {
      this.required = required;
      this.series = series;
    }

    /** The word in the fence. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The columns without which there is no such chart. */
    List<Role> required() {
      return required;
    }

    /** Whether several columns may stand in for a column of series. */
    boolean wide() {
      return series != Series.NONE;
    }

    boolean needsSeries() {
      return series == Series.REQUIRED;
    }

    /** Whether rows stand at numbers along a line, not side by side. */
    boolean continuous() {
      return this == LINE || this == AREA;
    }

    /** The keys that a fence of this type may have. */
    List<String> keys() {
      List<String> keys = new ArrayList<>(List.of("type", "data", "caption"));
      required.forEach(role -> keys.add(role.key()));
      if (wide()) {
        keys.add(Role.SERIES.key());
      }
      if (this != RANGE) {
        keys.add("value");
      }
      if (wide()) {
        keys.add("values");
      }
      keys.addAll(List.of(Role.FACET.key(), "decimals"));
      return List.copyOf(keys);
    }
  }
}
