package dev.drillpress.press.change;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** Why two sites cannot be compared, or a record of changes cannot be shown. */
public enum ChangeCode implements DiagnosticCode {
  /** The folder holds no site. */
  NO_SITE("change/no-site", Severity.ERROR),
  /** A published file is not what a bake writes. */
  DAMAGED("change/damaged", Severity.ERROR),
  /** A page asks for a record that does not exist. */
  NO_RECORD("change/no-record", Severity.ERROR),
  /** A record is not what {@code diff --record} writes. */
  BAD_RECORD("change/bad-record", Severity.ERROR);

  private final String id;
  private final Severity severity;

  ChangeCode(String id, Severity severity) {
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
