package dev.drillpress.press.sql;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a query. */
public enum SqlCode implements DiagnosticCode {
  /** The text is not SQL from here on. */
  SYNTAX("sql/syntax", Severity.ERROR),
  /** Something else than one SELECT. */
  NOT_A_SELECT("sql/not-a-select", Severity.ERROR),
  /** A table that is neither a dataset nor a fence of the page. */
  UNKNOWN_TABLE("sql/unknown-table", Severity.ERROR),
  /** A column that no table of the query has. */
  UNKNOWN_COLUMN("sql/unknown-column", Severity.ERROR),
  /** A function that does not exist. */
  UNKNOWN_FUNCTION("sql/unknown-function", Severity.ERROR),
  /** Something that reads files or the machine, or gives another answer each time. */
  NOT_ALLOWED("sql/not-allowed", Severity.ERROR),
  /** Values of types that do not go together. */
  TYPES("sql/types", Severity.ERROR),
  /** The query makes no sense to the engine for another reason. */
  REFUSED("sql/refused", Severity.ERROR),
  /** A LIMIT without an order takes rows by chance. */
  UNORDERED_LIMIT("sql/unordered-limit", Severity.ERROR),
  /** The query took too long. */
  TOO_SLOW("sql/too-slow", Severity.ERROR),
  /** The query needed too much memory. */
  TOO_MUCH_MEMORY("sql/too-much-memory", Severity.ERROR),
  /** The result has too many rows for a page. */
  TOO_MANY_ROWS("sql/too-many-rows", Severity.ERROR),
  /** The result has no rows. */
  EMPTY("sql/empty", Severity.ERROR),
  /** Two columns of the result have the same name, or one has a name that is no name. */
  COLUMN_NAME("sql/column-name", Severity.ERROR),
  /** A column holds what no table shows: lists, structures, times. */
  COLUMN_TYPE("sql/column-type", Severity.ERROR),
  /** A number that is infinite or not a number. */
  NOT_FINITE("sql/not-finite", Severity.ERROR),
  /** The query names no order, so the rows were sorted by all columns. */
  SORTED("sql/sorted", Severity.NOTE);

  private final String id;
  private final Severity severity;

  SqlCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
