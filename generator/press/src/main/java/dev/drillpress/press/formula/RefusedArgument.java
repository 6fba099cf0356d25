package dev.drillpress.press.formula;

import dev.drillpress.press.formula.Formula.Refusal;

/** Carries a refusal out of a computation; it never leaves the package. */
final class RefusedArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedArgument(Refusal refusal) {
    super(refusal.reason());
    this.refusal = refusal;
  }

  RefusedArgument(Refusal refusal, IllegalArgumentException cause) {
    super(refusal.reason(), cause);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
