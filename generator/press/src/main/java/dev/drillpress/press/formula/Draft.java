package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A formula before it is said how it computes; each method gives another draft. */
record Draft(
    String name,
    Map<String, String> title,
    List<Term> takes,
    List<Term> gives,
    String text,
    Map<String, String> note) {

  static Draft of(String name, String en, String zh) {
    return new Draft(name, Map.of("en", en, "zh", zh), List.of(), List.of(), "", Map.of());
  }

  Draft takes(Term... more) {
    return new Draft(name, title, joined(takes, more), gives, text, note);
  }

  Draft gives(Term... more) {
    return new Draft(name, title, takes, joined(gives, more), text, note);
  }

  /** The formula in one line, with its rounding and source. */
  Draft text(String line) {
    return new Draft(name, title, takes, gives, line, note);
  }

  Draft note(String en, String zh) {
    return new Draft(name, title, takes, gives, text, Map.of("en", en, "zh", zh));
  }

  private static List<Term> joined(List<Term> terms, Term... more) {
    return Stream.concat(terms.stream(), Stream.of(more)).toList();
  }

  /** Each row has one answer. */
  Formula eachRow(Function<Row, List<String>> results) {
    return eachRowMany(row -> List.of(results.apply(row)));
  }

  /** Each row has any number of answers. */
  Formula eachRowMany(Function<Row, List<List<String>>> results) {
    return eachGroup(
        row -> List.of(String.valueOf(row.index())),
        rows ->
            results.apply(rows.get(0)).stream()
                .map(r -> new Formula.Answer(rows.get(0).index(), r))
                .toList());
  }

  /** Rows with the same key have answers together. */
  Formula eachGroup(
      Function<Row, List<String>> key, Function<List<Row>, List<Formula.Answer>> answers) {
    List<Formula.Parameter> parameters = takes.stream().map(Term::parameter).toList();
    List<Column> results = gives.stream().map(Term::column).toList();
    return new Grouped(name, title, parameters, results, text, note, key, answers);
  }
}
