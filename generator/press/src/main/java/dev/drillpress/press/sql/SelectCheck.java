package dev.drillpress.press.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the tree of a query for what a report may not ask: anything but one SELECT over
 * known tables by functions that always answer alike.
 *
 * <p>The engine refuses files and settings by itself too; this says it in our words, and first.
 */
final class SelectCheck {
  /** The kinds of things in FROM that read nothing but tables and themselves. */
  private static final Set<String> FROM =
      Set.of("BASE_TABLE", "JOIN", "SUBQUERY", "EMPTY", "EXPRESSION_LIST", "TABLE_FUNCTION");

  private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");

  /** Functions that ask the machine or draw a sample, though the engine takes them for steady. */
  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "version",
          "getvariable",
          "user",
          "session_user",
          "localtime",
          "localtimestamp",
          "reservoir_quantile");

  /** Those of them that are called without parentheses, beside all that begin with current_. */
  private static final Set<String> BARE =
      Set.of("user", "session_user", "localtime", "localtimestamp");

  private final Query query;
  private final Map<String, Sheet> tables;
  private final Set<String> fickle;
  private final Set<String> named = new HashSet<>();

  /** What stands in FROM of the queries around the place that is looked at. */
  private final Deque<JsonNode> around = new ArrayDeque<>();

  private final List<Diagnostic> found = new ArrayList<>();

  SelectCheck(Query query, Map<String, Sheet> tables, Set<String> fickle) {
    this.query = query;
    this.tables = tables;
    this.fickle = fickle;
  }

  List<Diagnostic> check(JsonNode tree) {
    if (tree.path("statements").isEmpty()) {
      report(SqlCode.SYNTAX, query.at(), "Here is no query.", "Write one `SELECT`.");
      return found;
    }
    if (tree.path("statements").size() > 1) {
      report(
          SqlCode.NOT_A_SELECT,
          place(tree.path("statements").path(1).path("node").path("select_list").path(0)),
          "Here are several statements.",
          "Write one `SELECT` in a fence, without a semicolon in between.");
      return found;
    }
    collectNames(tree);
    visit(tree);
    return List.copyOf(new LinkedHashSet<>(found));
  }

  /** The names that WITH gives; one list for the whole query is near enough. */
  private void collectNames(JsonNode node) {
    for (JsonNode entry : node.path("cte_map").path("map")) {
      named.add(SqlWords.lower(entry.path("key").asText()));
    }
    node.forEach(this::collectNames);
  }

  private void visit(JsonNode node) {
    if (node.has("sample")) {
      from(node);
    }
    switch (node.path("class").asText()) {
      case "FUNCTION", "WINDOW" -> function(node);
      case "COLUMN_REF" -> column(node);
      case "PARAMETER" ->
          report(
              SqlCode.NOT_ALLOWED,
              query.at(),
              "The query has a parameter, and nobody gives it a value.",
              "Write the value itself.");
      default -> {}
    }
    if (node.has("modifiers")) {
      modifiers(node.path("modifiers"));
    }
    if (node.path("from_table").isObject()) {
      // What stands in FROM or WITH does not see the tables beside it.
      visit(node.path("cte_map"));
      visit(node.path("from_table"));
      around.push(node.path("from_table"));
      node.properties().forEach(this::visitBesideFrom);
      around.pop();
    } else {
      node.forEach(this::visit);
    }
  }

  private void visitBesideFrom(Map.Entry<String, JsonNode> field) {
    if (!field.getKey().equals("cte_map") && !field.getKey().equals("from_table")) {
      visit(field.getValue());
    }
  }

  private void from(JsonNode node) {
    if (!node.path("sample").isNull()) {
      report(
          SqlCode.NOT_ALLOWED,
          place(node),
          "A sample takes rows by chance, so the result would differ from bake to bake.",
          "Take all rows, or choose some by a condition.");
    }
    String type = node.path("type").asText();
    switch (type) {
      case "BASE_TABLE" -> table(node);
      case "TABLE_FUNCTION" -> tableFunction(node.path("function"));
      default -> {
        // Nodes of whole queries have a sample too; they say so in their type.
        if (!FROM.contains(type) && !type.endsWith("_NODE")) {
          report(
              SqlCode.NOT_A_SELECT,
              query.at(),
              type.equals("PIVOT")
                  ? "`PIVOT` and `UNPIVOT` cannot be asked here."
                  : "This asks about the engine itself and not about data.",
              "Write a `SELECT` over datasets.");
        }
      }
    }
  }

  private void table(JsonNode node) {
    String name = SqlWords.lower(node.path("table_name").asText());
    boolean plain =
        node.path("schema_name").asText().isEmpty() && node.path("catalog_name").asText().isEmpty();
    if (!plain || !tables.containsKey(name) && !named.contains(name)) {
      String shown = plain ? name : node.path("schema_name").asText() + "." + name;
      report(
          SqlCode.UNKNOWN_TABLE,
          place(node),
          "There is no table `" + shown + "`.",
          Suggestion.didYouMean(
              name,
              tables.keySet(),
              name.indexOf('.') >= 0 || name.indexOf('/') >= 0
                  ? "Queries read no files; name a dataset, such as `pay_base` for"
                      + " `site-data/pay/base.csv`."
                  : "Tables are the datasets, with `_` for `/` and `-`, and the page's own fences."));
    }
  }

  private void tableFunction(JsonNode function) {
    String name = SqlWords.lower(function.path("function_name").asText());
    if (!TABLE_FUNCTIONS.contains(name)) {
      report(
          SqlCode.NOT_ALLOWED,
          place(function),
          "`" + name + "` reads something that is not a dataset.",
          "Put the data under `site-data/` with its source, and name the dataset here.");
    }
  }

  private void function(JsonNode node) {
    String name = SqlWords.lower(node.path("function_name").asText());
    if (fickle.contains(name) || name.startsWith("current_") || OF_THE_MACHINE.contains(name)) {
      fickle(node, name, "Leave it out; where it stands for a day or a number, write that.");
    }
  }

  /** A name alone is a column where a table around has one, and only else a function. */
  private void column(JsonNode node) {
    String name = SqlWords.lower(node.path("column_names").path(0).asText());
    boolean alone = node.path("column_names").size() == 1;
    boolean function = name.startsWith("current_") || BARE.contains(name);
    if (alone && function && around.stream().noneMatch(from -> hasColumn(from, name))) {
      fickle(
          node,
          name,
          "Leave it out; where it stands for a day or a number, write that. If it is a column, write"
              + " its table too, as in `t."
              + name
              + "`.");
    }
  }

  /** Whether a dataset or fence, alone or in a join, has a column; others are not looked into. */
  private boolean hasColumn(JsonNode from, String name) {
    String table = SqlWords.lower(from.path("table_name").asText());
    return switch (from.path("type").asText()) {
      case "JOIN" -> hasColumn(from.path("left"), name) || hasColumn(from.path("right"), name);
      case "BASE_TABLE" ->
          tables.containsKey(table)
              && !named.contains(table)
              && from.path("column_name_alias").isEmpty()
              && tables.get(table).columns().stream()
                  .anyMatch(column -> SqlWords.lower(column.name()).equals(name));
      default -> false;
    };
  }

  private void fickle(JsonNode node, String name, String hint) {
    report(
        SqlCode.NOT_ALLOWED,
        place(node),
        "`" + name + "` need not give the same answer each time and on each machine.",
        hint);
  }

  private void modifiers(JsonNode modifiers) {
    boolean ordered = false;
    Optional<Location> limit = Optional.empty();
    for (JsonNode modifier : modifiers) {
      String type = modifier.path("type").asText();
      ordered |= type.equals("ORDER_MODIFIER");
      if (type.startsWith("LIMIT")) {
        limit = Optional.of(place(modifier.path("limit")));
      }
    }
    if (limit.isPresent() && !ordered) {
      report(
          SqlCode.UNORDERED_LIMIT,
          limit.get(),
          "`LIMIT` stands here without `ORDER BY`, so chance decides which rows remain.",
          "Add `ORDER BY` in front of it.");
    }
  }

  private Location place(JsonNode node) {
    JsonNode at = node.path("query_location");
    // The engine writes the greatest number where it does not know the place.
    return at.isIntegralNumber() && at.canConvertToInt() ? query.atByte(at.asLong()) : query.at();
  }

  private void report(SqlCode code, Location at, String message, String hint) {
    found.add(Diagnostic.of(code, at, message, hint));
  }
}
