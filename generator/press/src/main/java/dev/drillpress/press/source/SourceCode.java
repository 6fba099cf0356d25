package dev.drillpress.press.source;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a file before anybody looks at what it says. */
public enum SourceCode implements DiagnosticCode {
  UNREADABLE("source/unreadable", Severity.ERROR),
  TOO_LARGE("source/too-large", Severity.ERROR),
  BAD_UTF8("source/bad-utf8", Severity.ERROR),
  NUL("source/nul", Severity.ERROR),
  CONTROL_CHARACTER("source/control-character", Severity.ERROR),
  BYTE_ORDER_MARK("source/byte-order-mark", Severity.NOTE),
  CRLF("source/crlf", Severity.NOTE),
  OUTSIDE("source/outside", Severity.ERROR);

  private final String id;
  private final Severity severity;

  SourceCode(String id, Severity severity) {
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
