package dev.drillpress.press.report;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a computed table or value. */
public enum ReportCode implements DiagnosticCode {
  /** The settings of a fence that computes are wrong. */
  BAD_FENCE("report/bad-fence"),
  /** A fence that computes has no id. */
  NO_ID("report/no-id"),
  /** The id of a fence is that of a dataset, in the names of SQL. */
  NAME_TAKEN("report/name-taken"),
  /** Tables need each other in a circle. */
  CYCLE("report/cycle"),
  /** Translations compute the same table differently. */
  TRANSLATION_DIFFERS("report/translation-differs"),
  /** A number of a result has no unit. */
  NO_UNIT("report/no-unit"),
  /** A mean that does not say that it is one. */
  MEAN_UNSAID("report/mean-unsaid"),
  /** A column is declared that the result does not have. */
  UNKNOWN_COLUMN("report/unknown-column"),
  /** A query over rows about single persons. */
  INDIVIDUALS("report/individuals"),
  /** Groups that cannot be made. */
  BAD_GROUPS("report/bad-groups"),
  /** Groups so fine that nearly all of them are too small. */
  TOO_FINE("report/too-fine"),
  /** Skills that cannot be looked for. */
  BAD_SKILLS("report/bad-skills"),
  /** No formula of that name. */
  UNKNOWN_FORMULA("report/unknown-formula"),
  /** A formula is given what it does not take. */
  BAD_ARGUMENT("report/bad-argument"),
  /** A computed value in the text cannot be read. */
  BAD_VALUE("report/bad-value"),
  /** A value does not say which of several rows is meant, or none is. */
  NOT_ONE_ROW("report/not-one-row"),
  /** The data and what the text expects of it disagree. */
  DISAGREES("report/disagrees");

  private final String id;

  ReportCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
