package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a diagram. */
public enum DiagramCode implements DiagnosticCode {
  /** The first word names no kind of diagram, or there is no word. */
  UNKNOWN_KIND("diagram/unknown-kind", Severity.ERROR),
  /** A statement that the flowchart language does not have. */
  SYNTAX("diagram/syntax", Severity.ERROR),
  /** A bracket, a quotation mark, a label or a subgraph is opened and never closed. */
  UNCLOSED("diagram/unclosed", Severity.ERROR),
  /** There are more nodes, edges, levels or letters than anybody could read. */
  TOO_LARGE("diagram/too-large", Severity.ERROR),
  /** Colours and clicks, which a static drawing without styles does not have. */
  STYLE_IGNORED("diagram/style-ignored", Severity.WARNING);

  private final String id;
  private final Severity severity;

  DiagramCode(String id, Severity severity) {
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
