package dev.drillpress.press.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is; the order is the order of printing. */
public enum Severity {
  /** The bake writes nothing and exits 1. */
  ERROR,
  /** Printed; an error under {@code --strict}. */
  WARNING,
  /** Printed, and never more than that. */
  NOTE;

  /** The word that stands in a printed diagnostic. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
