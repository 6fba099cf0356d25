package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a dataset, its source file, or a table over it. */
public enum DataCode implements DiagnosticCode {
  /** A data file has no {@code *.source.yaml}. */
  NO_SOURCE("data/no-source"),
  /** A {@code *.source.yaml} has no data file. */
  ORPHAN_SOURCE("data/orphan-source"),
  /** A key that a source file does not know. */
  UNKNOWN_KEY("data/unknown-key"),
  /** A key that a source file must have. */
  MISSING_KEY("data/missing-key"),
  /** A value that its key does not take. */
  BAD_VALUE("data/bad-value"),
  /** The data file has a column that is not declared. */
  UNDECLARED_COLUMN("data/undeclared-column"),
  /** A declared column is not in the data file. */
  MISSING_COLUMN("data/missing-column"),
  /** The data file names a column twice. */
  DUPLICATE_COLUMN("data/duplicate-column"),
  /** A row has more or fewer cells than there are columns. */
  RAGGED_ROW("data/ragged-row"),
  /** A CSV file cannot be read from here on. */
  CSV_SYNTAX("data/csv-syntax"),
  /** A JSON or YAML file is not a list of flat objects. */
  JSON_SYNTAX("data/json-syntax"),
  /** A cell is not of its column's type. */
  WRONG_TYPE("data/wrong-type"),
  /** A required cell is empty. */
  EMPTY_CELL("data/empty-cell"),
  /** A number is below the least or above the greatest allowed. */
  OUT_OF_RANGE("data/out-of-range"),
  /** A text is not among the column's values. */
  NOT_ALLOWED("data/not-allowed"),
  /** Two rows have the same key. */
  DUPLICATE_KEY_ROW("data/duplicate-key-row"),
  /** A day or month that the calendar does not have. */
  BAD_DATE("data/bad-date"),
  /** A numeric column has no unit. */
  NO_UNIT("data/no-unit"),
  /** A url without the day it was opened, or the other way round. */
  URL_WITHOUT_DATE("data/url-without-date"),
  /** Two files make the same dataset. */
  DUPLICATE_ID("data/duplicate-id"),
  /** A data file is too large. */
  TOO_LARGE("data/too-large"),
  /** A data file has no rows. */
  EMPTY("data/empty"),
  /** A table names a dataset that does not exist. */
  UNKNOWN_DATASET("data/unknown-dataset"),
  /** A table names a column that its dataset does not have. */
  UNKNOWN_COLUMN("data/unknown-column"),
  /** A table's settings are wrong. */
  BAD_TABLE("data/bad-table"),
  /** A table would publish rows about single persons. */
  INDIVIDUALS("data/individuals"),
  /** Amounts of several currencies in one column. */
  MIXED_CURRENCIES("data/mixed-currencies"),
  /** The day after which the figures are stale has passed. */
  EXPIRED("data/expired", Severity.WARNING);

  private final String id;
  private final Severity severity;

  DataCode(String id) {
    this(id, Severity.ERROR);
  }

  DataCode(String id, Severity severity) {
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
