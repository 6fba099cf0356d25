package dev.drillpress.press.report;

import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/** Stub. */
final class GroupPlans {
  static GroupPlans of(List<Definition> all, Map<String, Dataset> datasets) {
    return new GroupPlans();
  }

  Checked<ComputedTable> table(Definition definition) {
    return Checked.failed(Diagnostic.of(ReportCode.BAD_GROUPS, definition.at(), "Later.", "Wait."));
  }
}
