package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A formula that is a signature and a call of the career model. */
final class ModelFormula implements Formula {
  private final Signature signature;
  private final Function<List<Row>, Outcome> call;

  private ModelFormula(Signature signature, Function<List<Row>, Outcome> call) {
    this.signature = signature;
    this.call = call;
  }

  /** A formula that answers each row by itself. */
  static Formula ofRow(Signature signature, Function<Row, List<String>> call) {
    return new ModelFormula(signature, rows -> eachOf(rows, call));
  }

  /** A formula that needs all rows to answer any. */
  static Formula ofTable(Signature signature, Function<List<Row>, Outcome> call) {
    return new ModelFormula(signature, rows -> refusable(() -> call.apply(rows)));
  }

  /** The answers to all rows, or each row's refusal when there is one. */
  static Outcome eachOf(List<Row> rows, Function<Row, List<String>> call) {
    List<Answer> answers = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Row row : rows) {
      Outcome one = refusable(() -> answered(List.of(new Answer(row.index(), call.apply(row)))));
      answers.addAll(one.answers());
      refusals.addAll(one.refusals());
    }
    return refusals.isEmpty() ? answered(answers) : new Outcome(List.of(), refusals);
  }

  static Outcome answered(List<Answer> answers) {
    return new Outcome(answers, List.of());
  }

  private static Outcome refusable(Supplier<Outcome> call) {
    try {
      return call.get();
    } catch (RefusedArgument refused) {
      return new Outcome(List.of(), List.of(refused.refusal()));
    }
  }

  @Override
  public String name() {
    return signature.name();
  }

  @Override
  public Map<String, String> title() {
    return signature.title();
  }

  @Override
  public List<Parameter> parameters() {
    return signature.parameters();
  }

  @Override
  public List<Column> results() {
    return signature.results();
  }

  @Override
  public String text() {
    return signature.text();
  }

  @Override
  public Map<String, String> note() {
    return signature.note();
  }

  @Override
  public Outcome apply(List<List<String>> rows) {
    List<String> names = signature.parameterNames();
    return call.apply(
        IntStream.range(0, rows.size())
            .mapToObj(index -> new Row(index, names, rows.get(index)))
            .toList());
  }
}
