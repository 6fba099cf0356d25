package dev.drillpress.press.report;

import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.sql.Query;
import dev.drillpress.press.sql.SqlNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the names in a page's queries mean.
 *
 * @param datasets by their names in SQL
 * @param tables the ids of computed tables by their names in SQL
 * @param twice names that mean two things, with the ids of both
 */
record SqlScope(
    Map<String, Sheet> datasets, Map<String, String> tables, Map<String, List<String>> twice) {

  /**
   * The scope of a page.
   *
   * @param names what the page may call the tables of fences, with their ids
   */
  static SqlScope of(Map<String, Dataset> datasets, Map<String, String> names) {
    Map<String, Sheet> sheets = new TreeMap<>();
    Map<String, String> tables = new TreeMap<>();
    Map<String, List<String>> twice = new TreeMap<>();
    datasets.forEach(
        (id, dataset) -> {
          Sheet other = sheets.put(SqlNames.of(id), dataset);
          if (other != null) {
            twice.put(SqlNames.of(id), List.of(other.id(), id));
          }
        });
    names.forEach(
        (called, id) -> {
          String other = tables.put(SqlNames.of(called), id);
          if (other != null && !other.equals(id)) {
            twice.put(SqlNames.of(called), List.of(other, id));
          }
        });
    return new SqlScope(sheets, tables, twice);
  }

  /** That a query uses a name that means two things. */
  Optional<Diagnostic> ambiguous(Definition definition) {
    Query body = definition.query();
    return SqlNames.mentioned(body.text(), twice.keySet()).stream()
        .findFirst()
        .map(
            name ->
                Diagnostic.of(
                    ReportCode.NAME_TAKEN,
                    body.mention(name).orElse(definition.at()),
                    "`"
                        + name
                        + "` is the name of both `"
                        + twice.get(name).get(0)
                        + "` and `"
                        + twice.get(name).get(1)
                        + "`.",
                    "Rename one of them; in queries `/`, `-` and `_` are the same, and so are large"
                        + " letters."));
  }
}
