package dev.drillpress.press.config;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a project's settings. */
public enum ConfigCode implements DiagnosticCode {
  UNKNOWN_KEY("config/unknown-key"),
  DUPLICATE_KEY("config/duplicate-key"),
  BAD_LINE("config/bad-line"),
  BAD_VALUE("config/bad-value");

  private final String id;

  ConfigCode(String id) {
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
