package dev.drillpress.press.formula;

import java.util.List;

/** All formulas. */
public final class Formulas {
  private Formulas() {}

  /** Those that reports may call. */
  public static List<Formula> all() {
    return List.of(
        RegionTrackPayFormula.formula(),
        AnnualTaxFormula.formula(),
        BonusTaxFormula.formula(),
        VestedUnitsFormula.formula(),
        VestedUnitsLinearFormula.formula(),
        BlackScholesFormula.formula(),
        PremiumFormula.formula(),
        ImpliedBaselineFormula.formula(),
        HealthScoreFormula.formula(),
        HeapTrendFormula.formula(),
        MarketSignalFormula.formula());
  }
}
