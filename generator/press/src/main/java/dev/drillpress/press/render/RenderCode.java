package dev.drillpress.press.render;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with templates, and with what only becomes a page when it is rendered. */
public enum RenderCode implements DiagnosticCode {
  TEMPLATE_SYNTAX("render/template-syntax", Severity.ERROR),
  TEMPLATE_FAILED("render/template-failed", Severity.ERROR),
  TEMPLATE_MISSING("render/template-missing", Severity.ERROR),
  UNKNOWN_TEXT("render/unknown-text", Severity.ERROR),
  TAG_CLASH("render/tag-clash", Severity.ERROR),
  ALIAS("render/alias", Severity.ERROR);

  private final String id;
  private final Severity severity;

  RenderCode(String id, Severity severity) {
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
