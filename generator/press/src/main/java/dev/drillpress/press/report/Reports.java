package dev.drillpress.press.report;

import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.FigureReader;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.sql.Queries;
import dev.drillpress.press.sql.Query;
import dev.drillpress.press.sql.SqlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All tables that a site computes, and what its pages show of them.
 *
 * <p>Tables are computed once each, in the order in which they need each other. A page names the
 * tables of its own fences, and of its translations', by the fences' ids; those of other pages by
 * their full ids; datasets by theirs.
 */
public final class Reports implements FigureReader {
  private final Map<String, Dataset> datasets;
  private final Queries queries;
  private final List<Formula> formulas;
  private final GroupPlans plans;

  /** The fences that compute, by the tables' ids; one for each translation that has it. */
  private final Map<String, List<Definition>> definitions = new TreeMap<>();

  private final Map<Definition, Checked<ComputedTable>> computed = new HashMap<>();
  private final Map<String, Optional<ComputedTable>> tables = new TreeMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  private Reports(
      Map<String, Dataset> datasets, Queries queries, List<Formula> formulas, GroupPlans plans) {
    this.datasets = new TreeMap<>(datasets);
    this.queries = queries;
    this.formulas = List.copyOf(formulas);
    this.plans = plans;
  }

  /**
   * The tables of some pages.
   *
   * @param pages all that are shown
   * @param datasets by id
   * @param queries answers what is asked in SQL
   * @param formulas that may be called
   */
  public static Reports of(
      List<ParsedPage> pages,
      Map<String, Dataset> datasets,
      Queries queries,
      List<Formula> formulas) {
    List<Definition> all = new ArrayList<>();
    for (ParsedPage page : pages) {
      for (Block block : page.fragment().blocks()) {
        if (Definition.computes(block) && !block.id().isEmpty()) {
          all.add(new Definition(page, block));
        }
      }
    }
    Reports reports = new Reports(datasets, queries, formulas, GroupPlans.of(all, datasets));
    all.forEach(d -> reports.definitions.computeIfAbsent(d.id(), id -> new ArrayList<>()).add(d));
    List.copyOf(reports.definitions.keySet()).forEach(reports::table);
    return reports;
  }

  @Override
  public List<ComputedTable> computed() {
    return tables.values().stream().flatMap(Optional::stream).toList();
  }

  @Override
  public Checked<Figure> figure(ParsedPage page, int block) {
    Block fence = page.fragment().blocks().get(block);
    Definition definition = new Definition(page, fence);
    Optional<Diagnostic> inside = definition.inside();
    if (inside.isPresent()) {
      return Checked.failed(inside.get());
    }
    Figures figures = new Figures(definition, block, known(page), failed(page));
    if (!Definition.computes(fence)) {
      return figures.shown();
    }
    if (fence.id().isEmpty()) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.NO_ID,
              fence.at(),
              "This `" + fence.kind() + "` fence has no id, so that nothing can name its table.",
              "Write `{#name}` behind `" + fence.kind() + "`."));
    }
    Checked<ComputedTable> own = computed.get(definition);
    Optional<ComputedTable> table = tables.getOrDefault(definition.id(), Optional.empty());
    return table.isPresent()
        ? new Checked<>(Optional.of(figures.computed(table.get(), formulas)), own.diagnostics())
        : new Checked<>(Optional.of(new Figure.Nothing()), own.diagnostics());
  }

  @Override
  public Checked<PageValue> value(ParsedPage page, Fragment.Value value) {
    return new ValueReader(page, value, known(page), failed(page)).read();
  }

  /** The sheets that a page may name; a name of its own wins over a dataset's. */
  private Map<String, Sheet> known(ParsedPage page) {
    Map<String, Sheet> known = new LinkedHashMap<>(datasets);
    String own = page.document().header().stem() + "/";
    tables.forEach(
        (id, table) -> {
          if (table.isPresent()) {
            known.put(id, table.get());
            if (id.startsWith(own)) {
              known.put(id.substring(own.length()), table.get());
            }
          }
        });
    return known;
  }

  /** The names of tables that failed, and why; naming one is no mistake of its own. */
  private Map<String, List<Diagnostic>> failed(ParsedPage page) {
    Map<String, List<Diagnostic>> failed = new LinkedHashMap<>();
    String own = page.document().header().stem() + "/";
    tables.forEach(
        (id, table) -> {
          if (table.isEmpty()) {
            failed.put(id, causes(id));
            if (id.startsWith(own)) {
              failed.put(id.substring(own.length()), causes(id));
            }
          }
        });
    return failed;
  }

  /** Why a table failed. What hangs on it repeats that, and what is told twice is printed once. */
  private List<Diagnostic> causes(String id) {
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
      default -> model(definition);
    };
  }

  private Checked<ComputedTable> model(Definition definition) {
    ModelCall call = new ModelCall(definition, formulas);
    Optional<String> rows = call.rows();
    if (rows.isEmpty()) {
      return call.compute(Map.of());
    }
    Map<String, String> names = names(definition);
    String id = names.getOrDefault(rows.get(), rows.get());
    Map<String, Sheet> sheets = new LinkedHashMap<>(datasets);
    if (definitions.containsKey(id)) {
      Optional<Diagnostic> circle = circle(definition, rows.get(), id);
      if (circle.isPresent()) {
        return Checked.failed(circle.get());
      }
      Optional<ComputedTable> table = table(id);
      if (table.isEmpty()) {
        return Checked.failed(causes(id));
      }
      sheets.put(rows.get(), table.get());
    }
    return call.compute(sheets);
  }

  private Checked<ComputedTable> sql(Definition definition) {
    SqlScope scope = SqlScope.of(datasets, names(definition));
    Optional<Diagnostic> ambiguous = scope.ambiguous(definition);
    if (ambiguous.isPresent()) {
      return Checked.failed(ambiguous.get());
    }
    Map<String, Sheet> sheets = new TreeMap<>(scope.datasets());
    Map<String, String> bySqlName = scope.tables();
    String body = definition.block().body();
    for (String name : SqlNames.mentioned(body, bySqlName.keySet())) {
      String id = bySqlName.get(name);
      if (id.equals(definition.id())) {
        continue; // A column may have the name of its own table.
      }
      Optional<Diagnostic> circle = circle(definition, name, id);
      if (circle.isPresent()) {
        return Checked.failed(circle.get());
      }
      Optional<ComputedTable> table = table(id);
      if (table.isEmpty()) {
        return Checked.failed(causes(id));
      }
      sheets.put(name, table.get());
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
    Query body = new Query(definition.file(), definition.start(), definition.end());
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
