package dev.drillpress.press.site;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong between the pages of a site. */
public enum SiteCode implements DiagnosticCode {
  DUPLICATE_ID("site/duplicate-id"),
  TRANSLATION_DIFFERS("site/translation-differs"),
  DUPLICATE_URL("site/duplicate-url"),
  UNKNOWN_TRACK("site/unknown-track"),
  UNKNOWN_DRILL("site/unknown-drill"),
  UNKNOWN_SECTION("site/unknown-section"),
  MISSING_SECTION("site/missing-section"),
  BROKEN_LINK("link/broken"),
  HIDDEN_TARGET("link/hidden-target"),
  MISSING_ANCHOR("link/missing-anchor"),
  MISSING_IMAGE("link/missing-image");

  private final String id;

  SiteCode(String id) {
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
