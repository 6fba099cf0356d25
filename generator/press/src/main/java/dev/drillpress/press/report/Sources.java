package dev.drillpress.press.report;

import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The datasets that sheets rest on. */
final class Sources {
  private Sources() {}

  /** Each once, in order of id. */
  static List<Dataset> of(Collection<Sheet> sheets) {
    TreeMap<String, Dataset> byId = new TreeMap<>();
    sheets.forEach(sheet -> sheet.sources().forEach(source -> byId.put(source.id(), source)));
    return List.copyOf(byId.values());
  }
}
