package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.source.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes computed tables and joins those of translations. */
final class ComputedTables {
  private ComputedTables() {}

  static ComputedTable of(
      String id,
      Map<String, String> titles,
      List<Column> columns,
      List<List<String>> rows,
      List<Dataset> sources,
      Computation how) {
    StringBuilder all = new StringBuilder(how.means().name()).append('\n').append(how.text());
    columns.forEach(c -> all.append('\n').append(c.name()).append(' ').append(c.unit()));
    sources.forEach(s -> all.append('\n').append(s.id()).append(' ').append(s.hash()));
    rows.forEach(row -> all.append('\n').append(String.join("\u001f", row)));
    String hash = Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    return new ComputedTable(id, titles, columns, rows, sources, how, hash);
  }

  /**
   * A table with the titles of two translations, which are the same otherwise. A title without a
   * language is in that of its page.
   */
  static ComputedTable joined(
      ComputedTable one, String language, ComputedTable other, String otherLanguage) {
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < one.columns().size(); c++) {
      Column column = one.columns().get(c);
      Map<String, String> titles = titled(column.title(), language);
      titles.putAll(titled(other.columns().get(c).title(), otherLanguage));
      columns.add(column.withTitle(titles));
    }
    Map<String, String> captions = titled(one.titles(), language);
    captions.putAll(titled(other.titles(), otherLanguage));
    return new ComputedTable(
        one.id(), captions, columns, one.cells(), one.sources(), one.how(), one.hash());
  }

  private static Map<String, String> titled(Map<String, String> titles, String language) {
    Map<String, String> all = new LinkedHashMap<>(titles);
    String bare = all.remove(Column.ANY_LANGUAGE);
    if (bare != null) {
      all.putIfAbsent(language, bare);
    }
    return all;
  }
}
