package dev.drillpress.press.report;

import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.sql.Queries;
import dev.drillpress.press.sql.Query;
import dev.drillpress.press.sql.SqlNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables that fences compute, each computed once, in the order in which they need each other.
 */
final class Tables {
  private final Map<String, Dataset> datasets;
  private final Queries queries;
  private final List<Formula> formulas;
  private final GroupPlans plans;

  /** The fences that compute, by the tables' ids; one for each translation that has it. */
  private final Map<String, List<Definition>> definitions = new TreeMap<>();

  private final Map<Definition, Checked<ComputedTable>> computed = new HashMap<>();
  private final Map<String, Optional<ComputedTable>> tables = new TreeMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  private Tables(
      Map<String, Dataset> datasets, Queries queries, List<Formula> formulas, GroupPlans plans) {
    this.datasets = new TreeMap<>(datasets);
    this.queries = queries;
    this.formulas = List.copyOf(formulas);
    this.plans = plans;
  }

  static Tables of(
      List<Definition> all,
      Map<String, Dataset> datasets,
      Queries queries,
      List<Formula> formulas) {
    Tables tables = new Tables(datasets, queries, formulas, GroupPlans.of(all, datasets));
    all.forEach(d -> tables.definitions.computeIfAbsent(d.id(), id -> new ArrayList<>()).add(d));
    List.copyOf(tables.definitions.keySet()).forEach(tables::table);
    return tables;
  }

  /** The tables by id; empty for those that failed. */
  Map<String, Optional<ComputedTable>> all() {
    return tables;
  }

  /** What one fence of possibly several translations gave. */
  Checked<ComputedTable> own(Definition definition) {
    return computed.get(definition);
  }

  /** Why a table failed. What hangs on it repeats that, and what is told twice is printed once. */
  List<Diagnostic> causes(String id) {
    return definitions.get(id).stream()
        .flatMap(definition -> computed.get(definition).diagnostics().stream())
        .filter(Diagnostic::isError)
        .toList();
  }

  /** Computes a table unless it is there; absent when it fails. */
  private Optional<ComputedTable> table(String id) {
    Optional<ComputedTable> done = tables.get(id);
    if (done != null) {
      return done;
    }
    underWay.add(id);
    Optional<ComputedTable> table = Optional.empty();
    String language = "";
    boolean failed = false;
    for (Definition definition : definitions.get(id)) {
      Checked<ComputedTable> one = compute(definition);
      if (one.value().isPresent() && table.isPresent()) {
        one = joined(table.get(), one, definition);
      }
      computed.put(definition, one);
      failed |= one.value().isEmpty();
      if (one.value().isPresent()) {
        table =
            table.isEmpty()
                ? one.value()
                : Optional.of(
                    ComputedTables.joined(
                        table.get(), language, one.value().get(), definition.language()));
        language = language.isEmpty() ? definition.language() : language;
      }
    }
    underWay.remove(id);
    Optional<ComputedTable> result = failed ? Optional.empty() : table;
    tables.put(id, result);
    return result;
  }

  private Checked<ComputedTable> joined(
      ComputedTable first, Checked<ComputedTable> own, Definition definition) {
    if (first.hash().equals(own.value().orElseThrow().hash())) {
      return own;
    }
    return Checked.failed(
        Diagnostic.of(
                ReportCode.TRANSLATION_DIFFERS,
                definition.at(),
                "A translation of this page computes `"
                    + definition.block().id()
                    + "` differently.",
                "Compute it on one of the pages only, and show it here by a `table` fence with"
                    + " `data: "
                    + definition.block().id()
                    + "`.")
            .withRelated(definitions.get(definition.id()).get(0).at()));
  }

  private Checked<ComputedTable> compute(Definition definition) {
    Optional<Diagnostic> inside = definition.inside();
    if (inside.isPresent()) {
      return Checked.failed(inside.get());
    }
    String name = SqlNames.of(definition.block().id());
    Optional<String> taken =
        datasets.keySet().stream()
            .filter(id -> SqlNames.of(id).equals(name) || id.equals(definition.id()))
            .findFirst();
    if (taken.isPresent()) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.NAME_TAKEN,
              definition.at(),
              "The id `" + definition.block().id() + "` is the name of a dataset in queries.",
              "Give the fence another id; `" + taken.get() + "` is the dataset."));
    }
    return switch (definition.block().kind()) {
      case "sql" -> sql(definition);
      case "groups" -> plans.table(definition);
      case "skills" -> skills(definition);
      default -> model(definition);
    };
  }

  private Checked<ComputedTable> model(Definition definition) {
    ModelCall call = new ModelCall(definition, formulas);
    return sheets(definition, call.rows().stream().toList()).then(call::compute);
  }

  private Checked<ComputedTable> skills(Definition definition) {
    SkillsFence fence = new SkillsFence(definition);
    return sheets(definition, fence.names()).then(fence::compute);
  }

  /** The datasets, and those of some named tables that fences compute. */
  private Checked<Map<String, Sheet>> sheets(Definition definition, Collection<String> named) {
    Map<String, String> names = names(definition);
    Map<String, Sheet> sheets = new LinkedHashMap<>(datasets);
    for (String name : named) {
      String id = names.getOrDefault(name, name);
      if (definitions.containsKey(id)) {
        Checked<ComputedTable> table = needed(definition, name, id);
        if (table.value().isEmpty()) {
          return Checked.failed(table.diagnostics());
        }
        sheets.put(name, table.value().get());
      }
    }
    return Checked.of(sheets);
  }

  /** A table that another one needs. */
  private Checked<ComputedTable> needed(Definition definition, String name, String id) {
    Optional<Diagnostic> circle = circle(definition, name, id);
    if (circle.isPresent()) {
      return Checked.failed(circle.get());
    }
    Optional<ComputedTable> table = table(id);
    return table.isPresent() ? Checked.of(table.get()) : Checked.failed(causes(id));
  }

  private Checked<ComputedTable> sql(Definition definition) {
    SqlScope scope = SqlScope.of(datasets, names(definition));
    Optional<Diagnostic> ambiguous = scope.ambiguous(definition);
    if (ambiguous.isPresent()) {
      return Checked.failed(ambiguous.get());
    }
    Map<String, Sheet> sheets = new TreeMap<>(scope.datasets());
    Map<String, String> bySqlName = scope.tables();
    String body = definition.query().text();
    for (String name : SqlNames.mentioned(body, bySqlName.keySet())) {
      String id = bySqlName.get(name);
      if (id.equals(definition.id())) {
        continue; // A column may have the name of its own table.
      }
      Checked<ComputedTable> table = needed(definition, name, id);
      if (table.value().isEmpty()) {
        return Checked.failed(table.diagnostics());
      }
      sheets.put(name, table.value().get());
    }
    return new SqlTable(definition, queries, sheets).compute();
  }

  /** What a page may call the tables of fences, with their ids. */
  private Map<String, String> names(Definition definition) {
    Map<String, String> names = new LinkedHashMap<>();
    String own = definition.page().document().header().stem() + "/";
    for (String id : definitions.keySet()) {
      names.put(id, id);
      if (id.startsWith(own)) {
        names.put(id.substring(own.length()), id);
      }
    }
    return names;
  }

  private Optional<Diagnostic> circle(Definition definition, String name, String id) {
    Query body = definition.query();
    return underWay.contains(id)
        ? Optional.of(
            Diagnostic.of(
                ReportCode.CYCLE,
                body.mention(name).orElse(definition.at()),
                "`" + definition.block().id() + "` and `" + name + "` need each other.",
                "Let one of them do without the other."))
        : Optional.empty();
  }
}
