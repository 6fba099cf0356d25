package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a document's Markdown. */
public enum MarkdownCode implements DiagnosticCode {
  /** Blocks or emphasis inside each other beyond any meaning. */
  TOO_DEEP("markdown/too-deep", Severity.ERROR),
  /** A line that no author wrote by hand. */
  TOO_LONG_LINE("markdown/too-long-line", Severity.ERROR),
  /** A paragraph that no author wrote by hand. */
  TOO_LONG_BLOCK("markdown/too-long-block", Severity.ERROR),
  /** A first-level heading in the body. */
  HEADING_ONE("markdown/heading-one", Severity.ERROR),
  /** An id given twice. */
  DUPLICATE_ID("markdown/duplicate-id", Severity.ERROR),
  /** A code fence that nothing closes. */
  UNCLOSED_FENCE("markdown/unclosed-fence", Severity.ERROR),
  /** The text between a fence's braces cannot be read. */
  FENCE_ATTRIBUTES("markdown/fence-attributes", Severity.ERROR),
  /** A file that a code block names but that cannot be included. */
  INCLUDE("markdown/include", Severity.ERROR),
  /** A URL of a scheme that is not allowed. */
  URL_SCHEME("markdown/url-scheme", Severity.ERROR),
  /** An image without a text for those who do not see it. */
  NO_ALT("markdown/no-alt", Severity.WARNING),
  /** Raw HTML that was left out. */
  HTML_REMOVED("markdown/html-removed", Severity.WARNING),
  /** Something in a section's heading that cannot be part of a heading. */
  HEADING_LINK("markdown/heading-link", Severity.WARNING),
  /** A footnote mark without a footnote. */
  FOOTNOTE_MISSING("markdown/footnote-missing", Severity.WARNING);

  private final String id;
  private final Severity severity;

  MarkdownCode(String id, Severity severity) {
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
