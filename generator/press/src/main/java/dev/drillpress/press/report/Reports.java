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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<Formula> formulas;
  private final Tables tables;

  private Reports(Map<String, Dataset> datasets, List<Formula> formulas, Tables tables) {
    this.datasets = new TreeMap<>(datasets);
    this.formulas = List.copyOf(formulas);
    this.tables = tables;
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
    return new Reports(datasets, formulas, Tables.of(all, datasets, queries, formulas));
  }

  @Override
  public List<ComputedTable> computed() {
    return tables.all().values().stream().flatMap(Optional::stream).toList();
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
    Checked<ComputedTable> own = tables.own(definition);
    Optional<ComputedTable> table = tables.all().getOrDefault(definition.id(), Optional.empty());
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
    tables
        .all()
        .forEach(
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
    tables
        .all()
        .forEach(
            (id, table) -> {
              if (table.isEmpty()) {
                failed.put(id, tables.causes(id));
                if (id.startsWith(own)) {
                  failed.put(id.substring(own.length()), tables.causes(id));
                }
              }
            });
    return failed;
  }
}
