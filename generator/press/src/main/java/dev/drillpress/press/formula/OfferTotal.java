package dev.drillpress.press.formula;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.offer.OfferValue;
import java.util.List;

/** An offer's totals over four years. */
final class OfferTotal {
  private OfferTotal() {}

  static Formula formula() {
    return Draft.of("offer-total", "Four-year total of an offer", "offer 的四年总额")
        .takes(OfferTerms.all())
        .takes(
            Term.percent("discount", "Discount rate a year", "年折现率").between("-100", "1000"),
            Term.percent("base_share_low", "Usual share of the base, from", "基本工资占比常见下限")
                .preset("50"),
            Term.percent("base_share_high", "Usual share of the base, to", "基本工资占比常见上限")
                .preset("65"))
        .gives(
            amount("gross", "Gross", "税前总额"),
            amount("expected_cash", "Expected cash", "预期现金"),
            amount("contributions_paid", "Contributions paid", "个人社保与公积金"),
            amount("tax", "Tax", "个税"),
            amount("net", "Net", "税后总额"),
            amount("present_value", "Present value of the net", "税后现值"),
            Term.percent("cash_share", "Share of cash", "现金占比"),
            Term.percent("base_share", "Share of the base", "基本工资占比"),
            Term.flag("base_share_usual", "Share of the base is usual", "基本工资占比在常见范围内"))
        .text(
            "gross = expected cash + equity at the assumed growth, four years; net = gross −"
                + " contributions − tax; present_value = Σ net(k) / (1 + discount)^k, each year’s net"
                + " at its end; amounts rounded half-even to the fen, shares of gross in percent to"
                + " 2 decimals; source: the tax law as in annual-tax; the band of 50 to 65 % is an"
                + " article’s")
        .note(
            OfferYears.NOTE_EN
                + " The present value discounts sure and unsure parts alike. The base’s share counts"
                + " twelve monthly bases a year.",
            OfferYears.NOTE_ZH + "现值对确定与不确定的部分用同一折现率。基本工资占比按每年 12 个月基本工资计算。")
        .eachRow(OfferTotal::results);
  }

  private static Term amount(String name, String en, String zh) {
    return Term.money(name, "CNY", en, zh);
  }

  private static List<String> results(Row row) {
    AnnualRate discount = OfferTerms.rate(row, "discount");
    OfferValue value = OfferTerms.value(row, discount);
    double least = row.share("base_share_low");
    double most = row.share("base_share_high");
    double cashShare =
        row.tried("monthly_base", "must be above zero when nothing else is paid", value::cashShare);
    boolean usual =
        row.tried(
            "base_share_high",
            "must be from `base_share_low` to 100",
            () -> value.baseShareWithin(least, most));
    return List.of(
        value.gross().decimal(),
        value.expectedCash().decimal(),
        value.contributions().decimal(),
        value.tax().decimal(),
        value.net().decimal(),
        value.presentValue().decimal(),
        Digits.percent(cashShare),
        Digits.percent(value.baseShare()),
        String.valueOf(usual));
  }
}
