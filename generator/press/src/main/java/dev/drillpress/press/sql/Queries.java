package dev.drillpress.press.sql;

import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.Hash;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers queries over sheets, from memory where it can.
 *
 * <p>The key of an answer is the query's text and, for each sheet whose name is a word of it, the
 * name and the hash of what the sheet was made from. Mistakes are not remembered.
 */
public final class Queries implements AutoCloseable {
  /** Raised when the same query may give another answer: a new engine, another way of asking. */
  private static final String VERSION = "duckdb 1.5.6.0, answers 2";

  private final Answers answers;
  private final Limits limits;
  private final Map<String, Answer> asked = new HashMap<>();
  private Optional<DuckEngine> engine = Optional.empty();

  /** Queries whose answers are kept in a place. */
  public Queries(Answers answers, Limits limits) {
    this.answers = answers;
    this.limits = limits;
  }

  /**
   * The answer to a query.
   *
   * @param sheets all that may be read, by the names of {@link SqlNames}
   */
  public Checked<Answer> answer(Query query, Map<String, Sheet> sheets) {
    String key = key(query.text(), SqlNames.read(query.text(), sheets));
    // Translations of a page ask the same.
    Answer again = asked.get(key);
    if (again != null) {
      return Checked.of(again);
    }
    Optional<Answer> kept = answers.get(key).flatMap(AnswerText::read);
    if (kept.isPresent()) {
      asked.put(key, kept.get());
      return Checked.of(kept.get());
    }
    if (engine.isEmpty()) {
      engine = Optional.of(DuckEngine.open(limits));
    }
    Checked<Answer> answer = engine.get().answer(query, sheets);
    if (answer.diagnostics().isEmpty()) {
      answer.value().ifPresent(a -> keep(key, a));
    }
    return answer;
  }

  private void keep(String key, Answer answer) {
    asked.put(key, answer);
    answers.put(key, AnswerText.write(answer));
  }

  /** The key under which the answer to a query is kept. */
  static String key(String sql, Map<String, Sheet> read) {
    StringBuilder all = new StringBuilder(VERSION).append('\n').append(sql).append('\0');
    read.forEach((name, sheet) -> all.append(name).append(' ').append(sheet.hash()).append('\n'));
    return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    engine.ifPresent(DuckEngine::close);
    engine = Optional.empty();
  }
}
