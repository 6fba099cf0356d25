package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with YAML before anybody looks at its keys. */
public enum YamlCode implements DiagnosticCode {
  /** It cannot be read as YAML from here on. */
  SYNTAX("yaml/syntax"),
  /** A mapping has a key twice. */
  DUPLICATE_KEY("yaml/duplicate-key"),
  /** An anchor, an alias or a merge key. */
  ALIAS("yaml/alias"),
  /** A tag such as {@code !!int}. */
  TAG("yaml/tag"),
  /** Nested more deeply than anything meant for people. */
  TOO_DEEP("yaml/too-deep"),
  /** Something else where keys and values must be. */
  NOT_A_MAPPING("yaml/not-a-mapping"),
  /** A second document after {@code ---}. */
  MULTIPLE_DOCUMENTS("yaml/multiple-documents");

  private final String id;

  YamlCode(String id) {
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
