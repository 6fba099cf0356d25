package dev.drillpress.press.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the columns of a query's result back to the columns of sheets, so that a unit is taken
 * over where it surely is the same, and never where a query computes something else.
 */
final class Lineage {
  /** Functions whose result has the unit of what goes in. */
  private static final Set<String> SAME_UNIT =
      Set.of(
          """
          min max sum avg mean favg fsum kahan_sum median mode
          quantile quantile_cont quantile_disc percentile_cont percentile_disc
          any_value first last arbitrary coalesce ifnull nullif greatest least
          abs round ceil ceiling floor trunc lag lead first_value last_value nth_value + -
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> MEANS = Set.of("avg", "mean", "favg");
  private static final Set<String> COUNTS =
      Set.of("count", "count_star", "row_number", "rank", "dense_rank", "rank_dense", "ntile");

  /**
   * A column of a result or of a table in between.
   *
   * @param plain whether its values are those of the origin, not sums or means of them
   */
  record Out(
      String name,
      Optional<Answer.Source> origin,
      boolean plain,
      boolean count,
      boolean mean,
      boolean constant) {
    static Out unknown(String name) {
      return new Out(name, Optional.empty(), false, false, false, false);
    }

    Out named(String other) {
      return new Out(other, origin, plain, count, mean, constant);
    }
  }

  private record Relation(String alias, List<Out> columns) {}

  private final Map<String, Sheet> sheets;

  Lineage(Map<String, Sheet> sheets) {
    this.sheets = sheets;
  }

  /** The columns of the result; where they are not known, fewer. */
  List<Out> of(JsonNode tree) {
    return query(tree.path("statements").path(0).path("node"), Map.of());
  }

  private List<Out> query(JsonNode node, Map<String, List<Out>> outer) {
    Map<String, List<Out>> ctes = new HashMap<>(outer);
    for (JsonNode entry : node.path("cte_map").path("map")) {
      JsonNode value = entry.path("value");
      List<Out> columns = query(value.path("query").path("node"), ctes);
      ctes.put(SqlWords.lower(entry.path("key").asText()), renamed(columns, value.path("aliases")));
    }
    return switch (node.path("type").asText()) {
      case "SELECT_NODE" -> select(node, ctes);
      case "SET_OPERATION_NODE" ->
          both(query(node.path("left"), ctes), query(node.path("right"), ctes));
      default -> List.of();
    };
  }

  private List<Out> both(List<Out> left, List<Out> right) {
    List<Out> columns = new ArrayList<>();
    if (left.size() != right.size() || unfollowed(left) || unfollowed(right)) {
      return columns;
    }
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      Out l = left.get(i);
      Out r = right.get(i);
      boolean same = unit(l.origin()).equals(unit(r.origin()));
      columns.add(
          new Out(
              l.name(),
              same ? l.origin() : Optional.empty(),
              l.plain() && r.plain(),
              l.count() && r.count(),
              l.mean() || r.mean(),
              false));
    }
    return columns;
  }

  private static boolean unfollowed(List<Out> columns) {
    return columns.stream().anyMatch(out -> out.name().equals("*"));
  }

  private List<Out> select(JsonNode node, Map<String, List<Out>> ctes) {
    List<Relation> from = new ArrayList<>();
    relations(node.path("from_table"), ctes, from);
    List<Out> columns = new ArrayList<>();
    for (JsonNode item : node.path("select_list")) {
      if (item.path("class").asText().equals("STAR")) {
        star(item, from, columns);
      } else {
        Out out = expression(item, from, ctes);
        String alias = item.path("alias").asText();
        columns.add(alias.isEmpty() ? out : out.named(alias));
      }
    }
    return columns;
  }

  private static void star(JsonNode item, List<Relation> from, List<Out> columns) {
    if (!item.path("replace_list").isEmpty()
        || !item.path("exclude_list").isEmpty()
        || !item.path("qualified_exclude_list").isEmpty()
        || !item.path("rename_list").isEmpty()) {
      columns.add(Out.unknown("*")); // Which columns these are is not followed.
      return;
    }
    String only = SqlWords.lower(item.path("relation_name").asText());
    for (Relation relation : from) {
      if (only.isEmpty() || only.equals(relation.alias())) {
        for (Out out : relation.columns()) {
          // A column that joined tables share comes out once.
          if (columns.stream().noneMatch(c -> c.name().equalsIgnoreCase(out.name()))) {
            columns.add(out);
          }
        }
      }
    }
  }

  private void relations(JsonNode from, Map<String, List<Out>> ctes, List<Relation> found) {
    String alias = SqlWords.lower(from.path("alias").asText());
    switch (from.path("type").asText()) {
      case "BASE_TABLE" -> {
        String name = SqlWords.lower(from.path("table_name").asText());
        List<Out> columns = ctes.containsKey(name) ? ctes.get(name) : table(name);
        found.add(
            new Relation(
                alias.isEmpty() ? name : alias, renamed(columns, from.path("column_name_alias"))));
      }
      case "SUBQUERY" -> {
        List<Out> columns = query(from.path("subquery").path("node"), ctes);
        found.add(new Relation(alias, renamed(columns, from.path("column_name_alias"))));
      }
      case "JOIN" -> {
        relations(from.path("left"), ctes, found);
        relations(from.path("right"), ctes, found);
      }
      default -> {}
    }
  }

  private List<Out> table(String name) {
    Sheet sheet = sheets.get(name);
    if (sheet == null) {
      return List.of();
    }
    return sheet.columns().stream()
        .map(Column::name)
        .map(c -> new Out(c, Optional.of(new Answer.Source(name, c)), true, false, false, false))
        .toList();
  }

  private static List<Out> renamed(List<Out> columns, JsonNode names) {
    List<Out> renamed = new ArrayList<>();
    if (names.size() > 0 && unfollowed(columns)) {
      return renamed;
    }
    for (int i = 0; i < columns.size(); i++) {
      renamed.add(i < names.size() ? columns.get(i).named(names.path(i).asText()) : columns.get(i));
    }
    return renamed;
  }

  private Out expression(JsonNode node, List<Relation> from, Map<String, List<Out>> ctes) {
    String name = SqlWords.lower(node.path("function_name").asText());
    List<Out> parts = new ArrayList<>();
    switch (node.path("class").asText()) {
      case "COLUMN_REF" -> {
        return column(node.path("column_names"), from);
      }
      case "SUBQUERY" -> {
        List<Out> inner = query(node.path("subquery").path("node"), ctes);
        return inner.size() == 1 ? inner.get(0) : Out.unknown("");
      }
      case "CAST" -> {
        return expression(node.path("child"), from, ctes);
      }
      case "CASE" -> {
        for (JsonNode check : node.path("case_checks")) {
          parts.add(expression(check.path("then_expr"), from, ctes));
        }
        parts.add(expression(node.path("else_expr"), from, ctes));
        return new Out("", common(parts), false, false, parts.stream().anyMatch(Out::mean), false);
      }
      default -> {
        node.path("children").forEach(child -> parts.add(expression(child, from, ctes)));
        if (!node.path("class").asText().equals("WINDOW")) {
          for (JsonNode order : node.path("order_bys").path("orders")) {
            parts.add(expression(order.path("expression"), from, ctes));
          }
        }
      }
    }
    boolean same = SAME_UNIT.contains(name);
    boolean mean = MEANS.contains(name) || parts.stream().anyMatch(Out::mean);
    boolean constant =
        node.path("class").asText().equals("CONSTANT")
            || !parts.isEmpty() && parts.stream().allMatch(Out::constant);
    return new Out(
        "", same ? common(parts) : Optional.empty(), false, COUNTS.contains(name), mean, constant);
  }

  private static Out column(JsonNode names, List<Relation> from) {
    String column = names.path(names.size() - 1).asText();
    String alias = names.size() > 1 ? SqlWords.lower(names.path(names.size() - 2).asText()) : "";
    return from.stream()
        .filter(relation -> alias.isEmpty() || relation.alias().equals(alias))
        .flatMap(relation -> relation.columns().stream())
        .filter(out -> out.name().equalsIgnoreCase(column))
        .findFirst()
        .map(out -> out.named(column))
        .orElse(Out.unknown(column));
  }

  /** The origin that all parts but constants agree in, by unit. */
  private Optional<Answer.Source> common(List<Out> parts) {
    List<Optional<Answer.Source>> origins =
        parts.stream().filter(part -> !part.constant()).map(Out::origin).toList();
    if (origins.isEmpty() || origins.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return origins.stream().map(this::unit).distinct().count() == 1
        ? origins.get(0)
        : Optional.empty();
  }

  private Optional<String> unit(Optional<Answer.Source> origin) {
    return origin
        .flatMap(o -> Optional.ofNullable(sheets.get(o.table())).map(s -> column(s, o.column())))
        .filter(Objects::nonNull)
        .flatMap(Column::unit);
  }

  private static Column column(Sheet sheet, String name) {
    return sheet.columns().stream()
        .filter(c -> c.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }
}
