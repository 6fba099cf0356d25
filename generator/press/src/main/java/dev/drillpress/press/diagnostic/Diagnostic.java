package dev.drillpress.press.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One mistake of an author, or one thing worth saying.
 *
 * @param code its stable name
 * @param severity usually the code's own
 * @param at where it stands
 * @param message a full sentence that names the thing, in backticks where it is text of the author
 * @param hint a full sentence that says what to do; never empty
 * @param related further places, such as the first of two duplicates
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Location at,
    String message,
    String hint,
    List<Location> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::severity)
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message);

  /** Demands both texts: a mistake nobody can act on helps nobody. */
  public Diagnostic {
    if (message.isBlank() || hint.isBlank()) {
      throw new IllegalArgumentException("a diagnostic needs message and hint: " + code.id());
    }
    related = List.copyOf(related);
  }

  /** A diagnostic of the code's own severity. */
  public static Diagnostic of(DiagnosticCode code, Location at, String message, String hint) {
    return new Diagnostic(code, code.severity(), at, message, hint, List.of());
  }

  /** The same with one further place. */
  public Diagnostic withRelated(Location place) {
    return new Diagnostic(code, severity, at, message, hint, List.of(place));
  }

  /** The same, more or less bad. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, at, message, hint, related);
  }

  /** Whether it stops the bake. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
