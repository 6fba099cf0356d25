package dev.drillpress.press.formula;

import dev.drillpress.model.pay.PayVector;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Premium.Scenario;
import dev.drillpress.model.premium.Ratio;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import java.util.List;
import java.util.Map;

/** Pay by region and track, and premiums of pay bands. */
final class PayFormulas {
  private static final String ENDS = "The low end must not be above the high end.";

  private PayFormulas() {}

  static Formula regionTrackPay() {
    Signature signature =
        new Signature(
            "region-track-pay",
            Map.of("en", "Pay by region, track and level", "zh", "按地区、赛道、职级的年薪"),
            List.of(
                Field.of("base", Type.DECIMAL, "Base of the city", "城市基数")
                    .in(Unit.TEN_THOUSAND_CNY_A_YEAR)
                    .within("0", "1000000")
                    .given(),
                Field.of("bonus_ratio", Type.PERCENT, "Bonus ratio of the track", "赛道奖金系数")
                    .in(Unit.PERCENT)
                    .within("0", "1000")
                    .given(),
                Field.of("level_factor", Type.DECIMAL, "Factor of the level", "职级系数")
                    .in(Unit.TIMES_ENTRY_LEVEL)
                    .within("0", "100")
                    .preset("1")),
            List.of(
                Field.of("pay", Type.DECIMAL, "Cash pay", "现金年薪")
                    .in(Unit.TEN_THOUSAND_CNY_A_YEAR)
                    .atLeast("0")
                    .column()),
            "pay = base × (1 + bonus_ratio) × level_factor; half-even to 4 decimals;"
                + " source: an article on the 2024 Go job market",
            Map.of(
                "en",
                "The model and its figures are claims of an article that shows no data. Left out:"
                    + " equity, social insurance, tax. The article's city factors on a national"
                    + " base (Beijing 1.3, Chengdu 0.85) are another figure and must not be mixed"
                    + " with these bases.",
                "zh",
                "模型和数字出自一篇未附数据的文章，只是其主张。不含股权、社保公积金和个税。"
                    + "文中另有一套以全国基数为准的城市系数（北京 1.3、成都 0.85），不可与此处的城市基数混用。"));
    return ModelFormula.ofRow(signature, PayFormulas::pay);
  }

  private static List<String> pay(Row row) {
    PayVector cash =
        row.blaming(
            "base",
            "Check `base` and `bonus_ratio`.",
            () -> new PayVector(row.number("base"), row.fraction("bonus_ratio"), 0));
    double pay =
        row.blaming(
            "level_factor",
            "Give a factor of 0 or more.",
            () -> cash.total(row.number("level_factor")));
    return List.of(Plain.decimal(pay, 4));
  }

  static Formula premium() {
    Signature signature =
        new Signature(
            "premium",
            Map.of("en", "Premium over a baseline", "zh", "相对基准的溢价"),
            List.of(
                end("low", "Pay from", "薪资下限"),
                end("high", "Pay to", "薪资上限"),
                end("baseline_low", "Baseline from", "基准下限"),
                end("baseline_high", "Baseline to", "基准上限")),
            List.of(
                percent("premium_low", "Premium, at least", "溢价下限")
                    .within("-100", "100000000000000")
                    .column(),
                percent("premium", "Premium of the middles", "中点溢价")
                    .within("-100", "100000000000000")
                    .column(),
                percent("premium_high", "Premium, at most", "溢价上限")
                    .within("-100", "100000000000000")
                    .column()),
            "premium = (low + high) / (baseline_low + baseline_high) − 1;"
                + " premium_low = low / baseline_high − 1; premium_high = high / baseline_low − 1;"
                + " each middle half-even to 0.01 CNY, premiums half-even to 2 decimals of a"
                + " percent; source: the project's own definition",
            Map.of(
                "en",
                "The middle of a band stands for its median, which only a distribution could give."
                    + " The ends compare opposite ends of the two bands, so they are the widest"
                    + " that the bands allow. Left out: differences in level, city and year between"
                    + " the two. The article claims 38 to 65 % and never states its baseline.",
                "zh",
                "以区间中点代替中位数；真正的中位数要有分布才能求出。上下限取两个区间相反的端点相比，"
                    + "是区间所允许的最宽范围。未计入两者在职级、城市和年份上的差别。"
                    + "文章宣称溢价 38%–65%，却从未给出基准。"));
    return ModelFormula.ofRow(signature, PayFormulas::premium);
  }

  private static List<String> premium(Row row) {
    PayBand pay = band(row, "low", "high");
    PayBand baseline = band(row, "baseline_low", "baseline_high");
    Ratio ratio = row.blaming("low", "Check both bands.", () -> Premium.of(pay, baseline));
    return List.of(
        Plain.above(ratio.low(), 2), Plain.above(ratio.middle(), 2), Plain.above(ratio.high(), 2));
  }

  static Formula impliedBaseline() {
    Signature signature =
        new Signature(
            "implied-baseline",
            Map.of("en", "Baseline that a claimed premium implies", "zh", "由宣称的溢价反推的基准"),
            List.of(
                end("low", "Pay from", "薪资下限"),
                end("high", "Pay to", "薪资上限"),
                percent("premium_low", "Claimed premium from", "宣称的溢价下限").given(),
                percent("premium_high", "Claimed premium to", "宣称的溢价上限").given()),
            List.of(
                result("midpoint", "Midpoint of the band", "区间中点"),
                result("baseline_low", "Implied baseline from", "隐含基准下限"),
                result("baseline_high", "Implied baseline to", "隐含基准上限")),
            "midpoint = (low + high) / 2; baseline_low = midpoint / (1 + premium_high);"
                + " baseline_high = midpoint / (1 + premium_low); each half-even to 0.01 CNY;"
                + " source: derived from the claim, observed by nobody",
            Map.of(
                "en",
                "Derived, not observed: it says what general back-end pay would have to be for the"
                    + " claim to hold. The midpoint stands for the median. The article states the"
                    + " premium (38 to 65 %) and never the baseline.",
                "zh",
                "推导值，不是观测值：只说明若宣称成立，通用后端薪资应为多少。以区间中点代替中位数。" + "文章只给出溢价（38%–65%），从未给出基准。"));
    return ModelFormula.ofRow(signature, PayFormulas::impliedBaseline);
  }

  private static List<String> impliedBaseline(Row row) {
    PayBand pay = band(row, "low", "high");
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

  private static PayBand band(Row row, String low, String high) {
    return row.blaming(low, ENDS, () -> new PayBand(row.yuan(low), row.yuan(high)));
  }

  private static Formula.Parameter end(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese)
        .within("0.01", "10000000000")
        .given();
  }

  private static Column result(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese)
        .within("0", "1000000000000")
        .column();
  }

  // From -100 % on, no baseline could follow from the pay.
  private static Field percent(String name, String english, String chinese) {
    return Field.of(name, Type.PERCENT, english, chinese).in(Unit.PERCENT).within("-99", "1000");
  }
}
