package dev.drillpress.press.firewall;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What may not be published, and what can be wrong with what a project says about it. */
public enum FirewallCode implements DiagnosticCode {
  EMAIL("leak/email", Severity.ERROR, "The e-mail address"),
  PHONE("leak/phone", Severity.ERROR, "The phone number"),
  ID_NUMBER("leak/id-number", Severity.ERROR, "The identity card number"),
  SECRET("leak/secret", Severity.ERROR, "The secret"),
  PRIVATE_NOTE("leak/private-note", Severity.ERROR, "The private text"),
  DRAFT("leak/draft", Severity.ERROR, "The text of a draft"),
  NAME("leak/name", Severity.ERROR, "The name"),
  PATH("leak/path", Severity.ERROR, "The path of a machine"),
  BAD_SETTING("leak/bad-setting", Severity.ERROR, ""),
  UNUSED_ALLOW("leak/unused-allow", Severity.WARNING, ""),
  METADATA("leak/metadata", Severity.NOTE, "");

  private static final String PREFIX = "leak/";

  private final String id;
  private final Severity severity;
  private final String what;

  FirewallCode(String id, Severity severity, String what) {
    this.id = id;
    this.severity = severity;
    this.what = what;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /** How a message begins; empty when the code is not about a text in the site. */
  String what() {
    return what;
  }

  /** What an author writes behind {@code rule:}. */
  String rule() {
    return id.substring(PREFIX.length());
  }
}
