package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A formula that answers group by group; a row by itself is a group too.
 *
 * @param key what rows of a group have in common
 * @param answers what a group gives; throws {@link Refused} when it makes no sense
 */
record Grouped(
    String name,
    Map<String, String> title,
    List<Formula.Parameter> parameters,
    List<Column> results,
    String text,
    Map<String, String> note,
    Function<Row, List<String>> key,
    Function<List<Row>, List<Formula.Answer>> answers)
    implements Formula {

  @Override
  public Outcome apply(List<List<String>> rows) {
    List<Answer> found = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (List<Row> group : groups(rows)) {
      try {
        found.addAll(answers.apply(group));
      } catch (Refused refused) {
        refusals.add(refused.refusal());
      } catch (IllegalArgumentException | ArithmeticException beyond) {
        refusals.add(beyond(group.get(0)));
      }
    }
    found.sort(Comparator.comparingInt(Answer::row));
    refusals.sort(Comparator.comparingInt(Refusal::row));
    return new Outcome(refusals.isEmpty() ? found : List.of(), refusals);
  }

  private Collection<List<Row>> groups(List<List<String>> rows) {
    Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> cells = new HashMap<>();
      for (int p = 0; p < parameters.size(); p++) {
        cells.put(parameters.get(p).column().name(), rows.get(i).get(p));
      }
      Row row = new Row(i, cells);
      groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  /** For what no formula foresaw: the model checks all that it takes, and pages must not fail. */
  private Refusal beyond(Row row) {
    String first = parameters.get(0).column().name();
    return new Refusal(
        row.index(),
        first,
        "`" + first + "` and the other arguments lie beyond what the career model computes.");
  }
}
