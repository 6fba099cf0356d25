package dev.drillpress.press.formula;

/** Carries a refusal out of a calculation; never leaves the package. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Formula.Refusal refusal;

  Refused(Formula.Refusal refusal) {
    super(refusal.reason(), null, false, false);
    this.refusal = refusal;
  }

  Formula.Refusal refusal() {
    return refusal;
  }
}
