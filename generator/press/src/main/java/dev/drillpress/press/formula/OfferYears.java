package dev.drillpress.press.formula;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.OfferYear;
import java.util.ArrayList;
import java.util.List;

/** The four years of an offer, a row each. */
final class OfferYears {
  private OfferYears() {}

  static Formula formula() {
    return Draft.of("offer-years", "Four years of an offer", "offer 的四年明细")
        .takes(OfferTerms.all())
        .gives(
            Term.whole("offer_year", "year", "Year of the offer", "第几年").between("1", "4"),
            Term.whole("tax_year", "year", "Tax year", "纳税年度"),
            amount("guaranteed_cash", "Guaranteed cash", "保底现金"),
            amount("target_cash", "Cash at target", "目标现金"),
            amount("expected_cash", "Expected cash", "预期现金"),
            amount("equity_at_grant", "Equity at grant value", "股权（按授予价值）"),
            amount("equity_assumed", "Equity at the assumed growth", "股权（按假设增长）"),
            amount("contributions_paid", "Contributions paid", "个人社保与公积金"),
            amount("wages_tax", "Tax on wages", "工资薪金个税"),
            amount("bonus_tax", "Tax on the bonus", "年终奖个税"),
            amount("equity_tax", "Tax on equity", "股权个税"),
            amount("tax", "Tax", "个税合计"),
            amount("net", "Net", "税后收入"))
        .text(
            "guaranteed = monthly_base × months + signing instalments; target = guaranteed +"
                + " target_bonus; expected = guaranteed + target_bonus × bonus_likelihood; equity ="
                + " whole units vested of units × performance_factor, × unit_value × (1 + growth)^t;"
                + " net = expected cash + equity assumed − contributions − tax, the tax as in"
                + " annual-tax, by component; each amount rounded half-even to the fen; source: the"
                + " tax law as in annual-tax")
        .note(OfferYears.NOTE_EN, OfferYears.NOTE_ZH)
        .eachRowMany(OfferYears::results);
  }

  static final String NOTE_EN =
      "Employment starts with the tax year. Months beyond twelve and the expected bonus count as"
          + " annual bonus and are paid for full years only; what vests is taxed as listed-company"
          + " equity when it vests. Equity at grant value is the price today of what vests. Columns"
          + " hold one grant of share units in yuan and two instalments of a signing bonus. Left out:"
          + " options, foreign currencies, further grants, cloud credits, perks, raises, and what"
          + " must be paid back when leaving.";
  static final String NOTE_ZH =
      "假设入职与纳税年度同时开始。超过 12 个月的月薪与预期奖金合计为年终奖，只在干满全年时发放；归属的股票按上市公司股权激励在归属当年计税。"
          + "“按授予价值”指归属部分按今日股价计算。列中可放一笔以人民币计价的限制性股票单位和两笔签字费。"
          + "不含期权、外币、其他授予、云资源额度、福利、调薪，以及离职须退还的金额。";

  private static Term amount(String name, String en, String zh) {
    return Term.money(name, "CNY/year", en, zh);
  }

  private static List<List<String>> results(Row row) {
    OfferValue value = OfferTerms.value(row, new AnnualRate(0));
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < value.years().size(); k++) {
      OfferYear year = value.years().get(k);
      rows.add(
          List.of(
              String.valueOf(k + 1),
              String.valueOf(row.count("year") + k),
              year.cash().guaranteed().decimal(),
              year.cash().target().decimal(),
              year.cash().expected().decimal(),
              year.equity().atGrant().decimal(),
              year.equity().assumed().decimal(),
              year.contributions().decimal(),
              year.tax().wages().decimal(),
              year.tax().bonus().decimal(),
              year.tax().equity().decimal(),
              year.tax().total().decimal(),
              year.net().decimal()));
    }
    return rows;
  }
}
