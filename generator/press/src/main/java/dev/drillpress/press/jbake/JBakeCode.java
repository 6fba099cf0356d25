package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a plain JBake project. */
public enum JBakeCode implements DiagnosticCode {
  BAD_SETTING("jbake/bad-setting", Severity.ERROR),
  NO_FOLDER("jbake/no-folder", Severity.ERROR),
  NO_HEADER("jbake/no-header", Severity.ERROR),
  HEADER_LINE("jbake/header-line", Severity.ERROR),
  MISSING_KEY("jbake/missing-key", Severity.ERROR),
  DUPLICATE_KEY("jbake/duplicate-key", Severity.WARNING),
  EMPTY_FILE("jbake/empty-file", Severity.ERROR),
  UNKNOWN_TYPE("jbake/unknown-type", Severity.ERROR),
  BAD_STATUS("jbake/bad-status", Severity.WARNING),
  BAD_DATE("jbake/bad-date", Severity.ERROR),
  NO_DATE("jbake/no-date", Severity.WARNING),
  BAD_VALUE("jbake/bad-value", Severity.ERROR),
  BAD_ENCODING("jbake/bad-encoding", Severity.ERROR),
  TOO_DEEP("jbake/too-deep", Severity.ERROR),
  UNKNOWN_EXTENSION("jbake/unknown-extension", Severity.WARNING),
  BAD_JSON("jbake/bad-json", Severity.ERROR),
  BAD_TAG("jbake/bad-tag", Severity.ERROR),
  NO_ENGINE("jbake/no-engine", Severity.ERROR),
  PLUGIN_FAILED("jbake/plugin-failed", Severity.ERROR),
  NO_TEMPLATE("jbake/no-template", Severity.ERROR),
  BAD_DATA("jbake/bad-data", Severity.ERROR),
  UNREAD_DATA("jbake/unread-data", Severity.WARNING),
  UNKNOWN_DATA("jbake/unknown-data", Severity.WARNING),
  DUPLICATE_OUTPUT("jbake/duplicate-output", Severity.ERROR);

  private final String id;
  private final Severity severity;

  JBakeCode(String id, Severity severity) {
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
