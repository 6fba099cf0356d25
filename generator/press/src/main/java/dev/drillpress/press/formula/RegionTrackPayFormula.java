package dev.drillpress.press.formula;

import dev.drillpress.model.pay.PayVector;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** Pay by region, track and level. */
final class RegionTrackPayFormula {
  private static final String TEXT =
      "pay = base × (1 + bonus_ratio) × level_factor; half-even to 4 decimals;"
          + " source: an article on the 2024 Go job market";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "The model and its figures are claims of an article that shows no data. Left out:"
              + " equity, social insurance, tax. The article's city factors on a national"
              + " base (Beijing 1.3, Chengdu 0.85) are another figure and must not be mixed"
              + " with these bases.",
          "zh",
          "模型和数字出自一篇未附数据的文章，只是其主张。不含股权、社保公积金和个税。"
              + "文中另有一套以全国基数为准的城市系数（北京 1.3、成都 0.85），不可与此处的城市基数混用。");

  private RegionTrackPayFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "region-track-pay",
            Map.of("en", "Pay by region, track and level", "zh", "按地区、赛道、职级的年薪"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, RegionTrackPayFormula::pay);
  }

  private static List<Parameter> parameters() {
    return List.of(
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
            .preset("1"));
  }

  private static List<Column> results() {
    return List.of(
        Field.of("pay", Type.DECIMAL, "Cash pay", "现金年薪")
            .in(Unit.TEN_THOUSAND_CNY_A_YEAR)
            .atLeast("0")
            .column());
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
}
