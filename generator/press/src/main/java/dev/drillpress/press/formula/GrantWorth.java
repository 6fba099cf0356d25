package dev.drillpress.press.formula;

import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Years;
import java.util.List;

/** What a grant is worth on its day, tranche by tranche. */
final class GrantWorth {
  private static final String SHARE_UNIT = "share-unit";
  private static final String OPTION = "option";

  private GrantWorth() {}

  static Formula formula() {
    return Draft.of("grant-value", "Value of a grant", "股权授予价值")
        .takes(
            Term.choice(
                "kind",
                "Kind",
                "类型",
                new Term.Option(SHARE_UNIT, "share unit", "限制性股票单位（RSU）"),
                new Term.Option(OPTION, "option", "期权")),
            UnitsVested.plan(),
            UnitsVested.units(),
            Term.decimal("unit_value", "currency/share", "Share price today", "当前股价").atLeast("0"),
            Term.percent("rate", "Discount or risk-free rate", "折现率或无风险利率").between("-100", "1000"),
            Term.decimal("strike", "currency/share", "Strike, of options", "行权价（期权）")
                .atLeast("0")
                .optional(),
            OptionPrice.volatility().optional(),
            OptionPrice.dividendYield(),
            Term.decimal("held_years", "years", "Held after vesting, options", "归属后持有时间（期权）")
                .between("0", "200")
                .preset("0"))
        .gives(
            Term.decimal("value_per_unit", "currency/share", "Value of one unit", "每单位价值"),
            Term.decimal("value", "currency", "Value of the grant", "授予总价值"))
        .text(
            "share unit: Σ unit_value × fraction / (1 + rate)^t; option: Σ fraction × call price with"
                + " expiry t + held_years, where t is each tranche’s time; value = units × value per"
                + " unit; per unit rounded half-even to 6 decimals, value to 2; source: Black and"
                + " Scholes 1973, Merton 1973, IFRS 2 IG11")
        .note(
            "The rate is compounded yearly for share units and continuously for options. Fractions are"
                + " not rounded to whole units, so the value may differ a little from an offer’s sum"
                + " of vestings. Options need a strike and a volatility. Left out: dividends on"
                + " unvested shares, forfeiture, tax, early exercise, and the discount for what"
                + " cannot be sold.",
            "折现率对限制性股票单位按年复利，对期权按连续复利。各期比例不取整到整股，因此可能与 offer 中逐次归属的合计略有出入。"
                + "期权必须给出行权价和波动率。不含未归属股票的分红、没收、个税、提前行权和流动性折价。")
        .eachRow(GrantWorth::results);
  }

  private static List<String> results(Row row) {
    List<GrantValue.Part> parts = GrantValue.parts(UnitsVested.plan(row));
    long units = row.whole("units");
    double each = row.is("kind", OPTION) ? option(row, parts) : shareUnit(row, parts);
    return row.tried(
        "unit_value",
        "must be smaller, so that the value is still a number",
        () -> List.of(Digits.decimal(each, 6), Digits.decimal(units * each, 2)));
  }

  private static double shareUnit(Row row, List<GrantValue.Part> parts) {
    if (!row.is("kind", SHARE_UNIT)) {
      throw row.refused("kind", "must be `share-unit` or `option`");
    }
    double price = row.number("unit_value");
    double perYear = row.share("rate");
    AnnualRate rate =
        row.tried("rate", "must be above -100 and up to 1000", () -> new AnnualRate(perYear));
    return row.tried(
        "unit_value", "must not be negative", () -> GrantValue.shareUnit(price, rate, parts));
  }

  private static double option(Row row, List<GrantValue.Part> parts) {
    MarketTerms market = OptionPrice.market(row);
    Years held = OptionPrice.years(row, "held_years");
    OptionTerms option = OptionPrice.option(row, OptionKind.CALL, "unit_value", held);
    return row.tried(
        "held_years",
        "must be shorter: with the vesting time at most 200 years, and discounted prices numbers",
        () -> GrantValue.option(option, market, parts));
  }
}
