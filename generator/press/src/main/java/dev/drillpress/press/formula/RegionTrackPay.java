package dev.drillpress.press.formula;

import dev.drillpress.model.pay.PayVector;
import java.util.List;

/** The article's pay by region, track and level. */
final class RegionTrackPay {
  private RegionTrackPay() {}

  static Formula formula() {
    return Draft.of("region-track-pay", "Pay by region, track and level", "按地区、赛道与职级的年薪")
        .takes(
            Term.money("base", "10,000 CNY/year", "Base of the city", "城市基数").atLeast("0"),
            Term.percent("bonus_ratio", "Bonus over base", "奖金占基数比例").between("0", "1000"),
            Term.decimal("level_factor", "1", "Factor of the level", "职级系数")
                .atLeast("0")
                .preset("1"))
        .gives(Term.money("pay", "10,000 CNY/year", "Pay", "年薪"))
        .text(
            "pay = base × (1 + bonus_ratio / 100) × level_factor, in double precision, rounded"
                + " half-even to 4 decimals; source: an article on the 2024 Go job market")
        .note(
            "The formula and its usual figures are an article’s, which shows neither sample nor"
                + " method; nobody has checked them. Cash only: equity, allowances and tax are left"
                + " out. A base already holds its city, so the article’s city factors, which"
                + " belong to a national base, must not be applied to it as well.",
            "公式及常用数字出自一篇文章，文中没有给出样本和方法，未经核实。只算现金，不含股权、补贴和个税。"
                + "基数已经包含城市差异，不能再乘原文另给的城市系数，那套系数对应的是全国基数。")
        .eachRow(RegionTrackPay::results);
  }

  private static List<String> results(Row row) {
    PayVector vector =
        row.tried(
            "base",
            "must not be negative",
            () -> new PayVector(row.number("base"), row.share("bonus_ratio"), 0));
    double factor = row.number("level_factor");
    String pay =
        row.tried(
            "level_factor",
            "must be from 0, and small enough for the product",
            () -> Digits.decimal(vector.total(factor), 4));
    return List.of(pay);
  }
}
