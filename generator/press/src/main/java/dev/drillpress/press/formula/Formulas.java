package dev.drillpress.press.formula;

import java.util.List;

/** All formulas. */
public final class Formulas {
  private Formulas() {}

  /** Those that reports may call. */
  public static List<Formula> all() {
    return List.of(
        PayFormulas.regionTrackPay(),
        TaxFormulas.annualTax(),
        TaxFormulas.bonusTax(),
        EquityFormulas.vestedUnits(),
        EquityFormulas.vestedUnitsLinear(),
        EquityFormulas.blackScholes(),
        PayFormulas.premium(),
        PayFormulas.impliedBaseline(),
        SignalFormulas.healthScore(),
        SignalFormulas.heapTrend(),
        MarketFormulas.marketSignal());
  }
}
