package dev.drillpress.press.formula;

import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Ratio;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** How far a band of pay is above another. */
final class PremiumFormula {
  private static final String TEXT =
      "premium = (low + high) / (baseline_low + baseline_high) − 1;"
          + " premium_low = low / baseline_high − 1; premium_high = high / baseline_low − 1;"
          + " each middle half-even to 0.01 CNY, premiums half-even to 2 decimals of a"
          + " percent; source: the project's own definition";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "The middle of a band stands for its median, which only a distribution could give."
              + " The ends compare opposite ends of the two bands, so they are the widest"
              + " that the bands allow. Left out: differences in level, city and year between"
              + " the two. The article on the 2024 Go job market"
              + " claims 38 to 65 % and never states its baseline.",
          "zh",
          "以区间中点代替中位数；真正的中位数要有分布才能求出。上下限取两个区间相反的端点相比，"
              + "是区间所允许的最宽范围。未计入两者在职级、城市和年份上的差别。"
              + "2024 年 Go 就业市场一文宣称溢价 38%–65%，却从未给出基准。");

  private PremiumFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "premium",
            Map.of("en", "Premium over a baseline", "zh", "相对基准的溢价"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, PremiumFormula::premium);
  }

  private static List<Parameter> parameters() {
    return List.of(
        PayBands.end("low", "Pay from", "薪资下限"),
        PayBands.end("high", "Pay to", "薪资上限"),
        PayBands.end("baseline_low", "Baseline from", "基准下限"),
        PayBands.end("baseline_high", "Baseline to", "基准上限"));
  }

  private static List<Column> results() {
    return List.of(
        PayBands.percent("premium_low", "Premium, at least", "溢价下限")
            .within("-100", "100000000000000")
            .column(),
        PayBands.percent("premium", "Premium of the middles", "中点溢价")
            .within("-100", "100000000000000")
            .column(),
        PayBands.percent("premium_high", "Premium, at most", "溢价上限")
            .within("-100", "100000000000000")
            .column());
  }

  private static List<String> premium(Row row) {
    PayBand pay = PayBands.band(row, "low", "high");
    PayBand baseline = PayBands.band(row, "baseline_low", "baseline_high");
    Ratio ratio = row.blaming("low", "Check both bands.", () -> Premium.of(pay, baseline));
    return List.of(
        Plain.above(ratio.low(), 2), Plain.above(ratio.middle(), 2), Plain.above(ratio.high(), 2));
  }
}
