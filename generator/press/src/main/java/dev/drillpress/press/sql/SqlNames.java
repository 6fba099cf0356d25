package dev.drillpress.press.sql;

import dev.drillpress.press.data.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What queries call sheets: the id in lower case, each character but letters and digits as `_`. */
public final class SqlNames {
  private SqlNames() {}

  /** The table's name of an id: {@code pay/region-base} is {@code pay_region_base}. */
  public static String of(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (char c : SqlWords.lower(id).toCharArray()) {
      name.append(Character.isLetterOrDigit(c) ? c : '_');
    }
    return name.toString();
  }

  /** Those of the sheets that a query may read, by their names, in order of the names. */
  public static Map<String, Sheet> read(String sql, Map<String, Sheet> byName) {
    Set<String> words = SqlWords.of(sql);
    Map<String, Sheet> read = new TreeMap<>();
    byName.forEach(
        (name, sheet) -> {
          if (words.contains(name)) {
            read.put(name, sheet);
          }
        });
    return new LinkedHashMap<>(read);
  }

  /** Those of some names that a query may read. */
  public static List<String> mentioned(String sql, Set<String> names) {
    Set<String> words = SqlWords.of(sql);
    return names.stream().filter(words::contains).sorted().toList();
  }
}
