package dev.drillpress.press.formula;

import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Premium.Scenario;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** The pay that a claimed premium implies for others. */
final class ImpliedBaselineFormula {
  private static final String TEXT =
      "midpoint = (low + high) / 2; baseline_low = midpoint / (1 + premium_high);"
          + " baseline_high = midpoint / (1 + premium_low); each half-even to 0.01 CNY;"
          + " source: derived from the claim, observed by nobody";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "Derived, not observed: it says what general back-end pay would have to be for the"
              + " claim to hold. The midpoint stands for the median. The article on the"
              + " 2024 Go job market states the"
              + " premium (38 to 65 %) and never the baseline.",
          "zh",
          "推导值，不是观测值：只说明若宣称成立，通用后端薪资应为多少。以区间中点代替中位数。2024 年 Go 就业市场一文只给出溢价（38%–65%），从未给出基准。");

  private ImpliedBaselineFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "implied-baseline",
            Map.of("en", "Baseline that a claimed premium implies", "zh", "由宣称的溢价反推的基准"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, ImpliedBaselineFormula::impliedBaseline);
  }

  private static List<Parameter> parameters() {
    return List.of(
        PayBands.end("low", "Pay from", "薪资下限"),
        PayBands.end("high", "Pay to", "薪资上限"),
        PayBands.percent("premium_low", "Claimed premium from", "宣称的溢价下限").given(),
        PayBands.percent("premium_high", "Claimed premium to", "宣称的溢价上限").given());
  }

  private static List<Column> results() {
    return List.of(
        result("midpoint", "Midpoint of the band", "区间中点"),
        result("baseline_low", "Implied baseline from", "隐含基准下限"),
        result("baseline_high", "Implied baseline to", "隐含基准上限"));
  }

  private static List<String> impliedBaseline(Row row) {
    PayBand pay = PayBands.band(row, "low", "high");
    PayBand baseline =
        row.blaming(
            "premium_low",
            "It must not be above `premium_high`, and the pay must be large enough to divide.",
            () ->
                Premium.derivedBaseline(
                        List.of(new Scenario("row", pay)),
                        row.fraction("premium_low"),
                        row.fraction("premium_high"))
                    .band());
    return List.of(pay.middle().decimal(), baseline.low().decimal(), baseline.high().decimal());
  }

  private static Column result(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese)
        .within("0", "1000000000000")
        .column();
  }
}
