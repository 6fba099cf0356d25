package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** All that is said of a formula: everything but its computation. */
record Signature(
    String name,
    Map<String, String> title,
    List<Parameter> parameters,
    List<Column> results,
    String text,
    Map<String, String> note) {
  Signature {
    title = Map.copyOf(title);
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
    note = Map.copyOf(note);
  }

  List<String> parameterNames() {
    return parameters.stream().map(parameter -> parameter.column().name()).toList();
  }
}
