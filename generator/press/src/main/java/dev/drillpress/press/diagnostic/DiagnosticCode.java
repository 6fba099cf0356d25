package dev.drillpress.press.diagnostic;

/**
 * The stable name of a kind of mistake, such as {@code link/broken}.
 *
 * <p>Each package has one enum of its codes. A test walks them all and demands an invalid site and
 * a line in {@code docs/diagnostics.md} for each.
 */
public interface DiagnosticCode {
  /** Package word and name, {@code package/name}, lower case with dashes. */
  String id();

  /** What the code is unless {@code --strict} raises it. */
  Severity severity();
}
