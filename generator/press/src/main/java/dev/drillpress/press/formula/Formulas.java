package dev.drillpress.press.formula;

import java.util.List;
import java.util.Optional;

/** All formulas. A new one is a class with a {@link Draft}, and a line here. */
public final class Formulas {
  private Formulas() {}

  /** Those that reports may call, in the order of their documentation. */
  public static List<Formula> all() {
    return List.of(
        RegionTrackPay.formula(),
        AnnualTax.formula(),
        BonusTax.formula(),
        EquityTax.formula(),
        MonthlyWithholding.formula(),
        UnitsVested.byPlan(),
        UnitsVested.linear(),
        OptionPrice.formula(),
        GrantWorth.formula(),
        PayPremium.formula(),
        PayPremium.impliedBaseline(),
        ProjectHealth.formula(),
        HealthBySigns.formula(),
        HealthRisk.formula(),
        PostingSignal.formula(),
        HeapGrowth.formula(),
        CollectorTrace.formula(),
        OfferYears.formula(),
        OfferTotal.formula());
  }

  /** The formula that reports call by this name. */
  public static Optional<Formula> named(String name) {
    return all().stream().filter(formula -> formula.name().equals(name)).findFirst();
  }
}
