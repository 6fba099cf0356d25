package dev.drillpress.press.content;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a document's name and front matter. */
public enum ContentCode implements DiagnosticCode {
  NO_FRONT_MATTER("content/no-front-matter"),
  UNCLOSED_FRONT_MATTER("content/unclosed-front-matter"),
  HEADER_LINE("content/header-line"),
  UNKNOWN_KEY("content/unknown-key"),
  DUPLICATE_KEY("content/duplicate-key"),
  MISSING_KEY("content/missing-key"),
  UNKNOWN_TYPE("content/unknown-type"),
  BAD_VALUE("content/bad-value"),
  BAD_DATE("content/bad-date"),
  BAD_ID("content/bad-id"),
  BAD_SLUG("content/bad-slug"),
  BAD_ALIAS("content/bad-alias"),
  BAD_TRACK("content/bad-track"),
  UNKNOWN_LANGUAGE("content/unknown-language");

  private final String id;

  ContentCode(String id) {
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
