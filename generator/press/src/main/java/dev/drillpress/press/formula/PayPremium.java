package dev.drillpress.press.formula;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Ratio;
import java.util.List;

/** How much more a scenario pays than a baseline, and the baseline that a claim implies. */
final class PayPremium {
  private PayPremium() {}

  static Formula formula() {
    return Draft.of("premium", "Pay premium over a baseline", "相对基准的薪资溢价")
        .takes(
            end("low", "Scenario’s pay from", "场景年薪下限"),
            end("high", "Scenario’s pay to", "场景年薪上限"),
            end("baseline_low", "Baseline pay from", "基准年薪下限"),
            end("baseline_high", "Baseline pay to", "基准年薪上限"))
        .gives(
            Term.change("premium_low", "Premium, at least", "溢价下限"),
            Term.change("premium", "Premium", "溢价"),
            Term.change("premium_high", "Premium, at most", "溢价上限"))
        .text(
            "premium = middle of the scenario / middle of the baseline − 1; premium_low = low /"
                + " baseline_high − 1; premium_high = high / baseline_low − 1; in percent, rounded"
                + " half-even to 2 decimals; source: our own definition")
        .note(
            "The middle of a band stands for its median, which the band alone does not tell. The"
                + " bounds are the widest that both bands allow, not a confidence interval. Both"
                + " bands must be of the same kind of pay, place and time.",
            "以区间中点代替中位数，单凭区间无法得知真正的中位数。上下界是两个区间所允许的最宽范围，不是置信区间。" + "两个区间必须口径一致：同一种薪酬、同一地区、同一时期。")
        .eachRow(PayPremium::premium);
  }

  static Formula impliedBaseline() {
    return Draft.of("implied-baseline", "Baseline that a premium implies", "由溢价反推的基准薪资")
        .takes(
            end("low", "Scenario’s pay from", "场景年薪下限"),
            end("high", "Scenario’s pay to", "场景年薪上限"),
            Term.percent("premium_low", "Claimed premium from", "宣称溢价下限").between("-100", "1000"),
            Term.percent("premium_high", "Claimed premium to", "宣称溢价上限").between("-100", "1000"))
        .gives(
            Term.money("midpoint", "CNY/year", "Middle of the band", "区间中点"),
            Term.money("baseline_low", "CNY/year", "Implied baseline from", "隐含基准下限"),
            Term.money("baseline_high", "CNY/year", "Implied baseline to", "隐含基准上限"))
        .text(
            "midpoint = (low + high) / 2; baseline_low = midpoint / (1 + premium_high / 100);"
                + " baseline_high = midpoint / (1 + premium_low / 100); the midpoint is rounded"
                + " half-even to the fen first, then both ends; source: our own derivation from the"
                + " claim")
        .note(
            "Derived, not observed: it is the baseline that must hold if the claimed premium does."
                + " The article claims 38 to 65 % over general back-end pay and never states that"
                + " pay; tables of this must be labelled as derived.",
            "推导值，不是观测值：只有宣称的溢价成立，这个基准才成立。原文宣称比通用后端高 38%–65%，却从未给出通用后端的薪资；" + "展示时须注明“推导”。")
        .eachRow(PayPremium::implied);
  }

  private static Term end(String name, String en, String zh) {
    return Term.money(name, "CNY/year", en, zh).atLeast("0");
  }

  private static PayBand band(Row row, String lowName, String highName) {
    Money low = row.yuan(lowName);
    Money high = row.yuan(highName);
    row.tried(lowName, "must be above zero", () -> new PayBand(low, low));
    PayBand band =
        row.tried(highName, "must be at least `" + lowName + "`", () -> new PayBand(low, high));
    row.tried(highName, "must be smaller, so that both ends can be added", band::middle);
    return band;
  }

  private static List<String> premium(Row row) {
    Ratio ratio = Premium.of(band(row, "low", "high"), band(row, "baseline_low", "baseline_high"));
    return List.of(
        Digits.change(ratio.low()), Digits.change(ratio.middle()), Digits.change(ratio.high()));
  }

  private static List<String> implied(Row row) {
    PayBand band = band(row, "low", "high");
    double least = row.share("premium_low");
    double most = row.share("premium_high");
    List<Premium.Scenario> scenarios = List.of(new Premium.Scenario("row", band));
    row.tried(
        "premium_low",
        "must be above -100, and leave a baseline that can be counted",
        () -> Premium.derivedBaseline(scenarios, least, least));
    PayBand baseline =
        row.tried(
                "premium_high",
                "must be at least `premium_low`",
                () -> Premium.derivedBaseline(scenarios, least, most))
            .band();
    return List.of(band.middle().decimal(), baseline.low().decimal(), baseline.high().decimal());
  }
}
