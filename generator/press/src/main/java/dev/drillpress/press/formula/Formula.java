package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function of the career model that reports call: rows of arguments in, rows of results out.
 *
 * <p>Arguments and results are texts as in datasets: plain decimals, ISO days, empty for absent.
 */
public interface Formula {
  /** What reports call it, such as {@code annual-tax}. */
  String name();

  /** What readers call it, by language tag. */
  Map<String, String> title();

  /** What it takes, in order. */
  List<Parameter> parameters();

  /** What it gives, in order; names differ from those of the parameters. */
  List<Column> results();

  /** The formula in one line of mathematics or plain words, rounding included. */
  String text();

  /** What it rests on and what it leaves out, for readers, by language tag. */
  Map<String, String> note();

  /**
   * Computes.
   *
   * @param rows one list of arguments a row, in the parameters' order; presets are filled in, and
   *     each is of its column's type and inside its range
   */
  Outcome apply(List<List<String>> rows);

  /**
   * Something that a formula takes.
   *
   * @param column its name, type, unit, range and titles
   * @param preset what counts when a report gives nothing; a parameter without it must be given
   */
  record Parameter(Column column, Optional<String> preset) {}

  /**
   * What came out.
   *
   * @param answers in order
   * @param refusals arguments that make no sense together; none when there are answers to publish
   */
  record Outcome(List<Answer> answers, List<Refusal> refusals) {
    /** Copies the lists. */
    public Outcome {
      answers = List.copyOf(answers);
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * A row of results.
   *
   * @param row the row of arguments that it belongs to, from 0; of several, the first
   * @param results in the order of {@link Formula#results()}
   */
  record Answer(int row, List<String> results) {
    /** Copies the list. */
    public Answer {
      results = List.copyOf(results);
    }
  }

  /**
   * Why a row has no answer.
   *
   * @param row from 0
   * @param parameter the name of the one to blame
   * @param reason a full sentence
   */
  record Refusal(int row, String parameter, String reason) {}
}
