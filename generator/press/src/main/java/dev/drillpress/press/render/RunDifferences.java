package dev.drillpress.press.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.drillpress.press.transcript.Run;
import java.util.ArrayList;
import java.util.List;

/** Where the same program prints something else with another toolchain. */
final class RunDifferences {
  private static final int ROWS = 40;

  private RunDifferences() {}

  /**
   * Each further run beside the first; those that print the same are left out, and those that
   * measure, whose every line differs each time.
   */
  static List<View.RunDifference> of(List<Run> runs) {
    List<View.RunDifference> all = new ArrayList<>();
    for (int i = 1; i < runs.size() && runs.get(0).measured().isEmpty(); i++) {
      List<List<String>> rows = rows(runs.get(0).output(), runs.get(i).output());
      if (!rows.isEmpty()) {
        int shown = Math.min(ROWS, rows.size());
        all.add(
            new View.RunDifference(
                runs.get(0).toolchain(),
                runs.get(i).toolchain(),
                rows.subList(0, shown),
                rows.size() - shown));
      }
    }
    return all;
  }

  private static List<List<String>> rows(List<String> first, List<String> second) {
    List<List<String>> rows = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
      List<String> left = delta.getSource().getLines();
      List<String> right = delta.getTarget().getLines();
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        rows.add(List.of(line(left, i), line(right, i)));
      }
    }
    return rows;
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }
}
