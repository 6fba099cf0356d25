package dev.drillpress.browser;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.CashPay;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Goal;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import org.teavm.jso.JSObject;

/** Reads an offer from its plain object. */
record OfferReading(Offer offer, Assumptions assumptions) {
  private static final int CLAWBACK_MONTHS = 12;

  static OfferReading of(OfferInput input) {
    CashPay cash =
        new CashPay(
            Crossing.yuan("monthlyBase", input.getMonthlyBase()),
            Crossing.whole("monthsPaid", input.getMonthsPaid(), 12, 18),
            Crossing.yuan("targetBonus", input.getTargetBonus()),
            Proportion.percent(Crossing.text("bonusPercent", input.getBonusPercent())));
    EquityGrant grant =
        new EquityGrant(
            Crossing.whole("units", input.getUnits(), 0, 10_000_000),
            new Instrument.ShareUnit(Crossing.yuan("unitValue", input.getUnitValue())),
            VestingPlan.named(Crossing.text("plan", input.getPlan())),
            Proportion.whole());
    Money signing = Crossing.yuan("signingBonus", input.getSigningBonus());
    SigningBonus bonus =
        new SigningBonus(List.of(new SigningBonus.Instalment(1, signing)), CLAWBACK_MONTHS);
    Offer offer = new Offer("offer", cash, List.of(grant), bonus, List.of(), List.of());
    return new OfferReading(offer, assumptions(input));
  }

  private static Assumptions assumptions(OfferInput input) {
    int year = Crossing.whole("firstYear", input.getFirstYear(), 1, 9999);
    return new Assumptions(
        new Assumptions.Tax(year, TaxScenario.AS_ENACTED),
        new AnnualRate(input.getGrowth()),
        new AnnualRate(input.getDiscount()),
        new Assumptions.Employee(
            Crossing.yuan("contributions", input.getContributions()),
            Crossing.yuan("specialDeductions", input.getSpecialDeductions())),
        List.of(),
        OfferValue.MONTHS);
  }

  static Goal net(JSObject net) {
    return new Goal.Net(Crossing.yuan("net", net));
  }
}
