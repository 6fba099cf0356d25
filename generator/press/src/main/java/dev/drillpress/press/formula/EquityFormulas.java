package dev.drillpress.press.formula;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.VestingPlan;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import java.util.List;
import java.util.Map;

/** Vesting of granted shares, and the price of an option. */
final class EquityFormulas {
  private EquityFormulas() {}

  static Formula vestedUnits() {
    Signature signature =
        new Signature(
            "vested-units",
            Map.of("en", "Shares vested by a plan", "zh", "按归属计划已归属的股数"),
            List.of(
                Field.of("plan", Type.TEXT, "Vesting plan", "归属计划")
                    .choice("annual-4", "a quarter a year", "每年归属四分之一")
                    .choice("back-loaded", "5/15/40/40 % a year", "逐年 5/15/40/40%")
                    .choice("cliff-then-monthly", "one-year cliff, then monthly", "满一年后按月归属")
                    .choice("semi-annual", "an eighth each half year", "每半年归属八分之一")
                    .given(),
                units(),
                Field.of("months", Type.INTEGER, "Whole months since the grant", "授予后满月数")
                    .in(Unit.MONTHS)
                    .within("0", "2400")
                    .given()),
            List.of(vested()),
            "vested = floor(units × sum of the plan's fractions due by months); fractions exact;"
                + " source: the plan's own terms",
            Map.of(
                "en",
                "Four plans of four years. A part of a share waits for a later date, and after the"
                    + " last one all shares are vested. Left out: leaving the company, performance"
                    + " conditions, acceleration, tax at vesting.",
                "zh",
                "共四种为期四年的计划。不足一股的部分留待以后的归属日，最后一次归属后全部归属。" + "未计入离职、业绩条件、加速归属和归属时的个税。"));
    return ModelFormula.ofRow(signature, EquityFormulas::vestedUnits);
  }

  private static List<String> vestedUnits(Row row) {
    VestingPlan plan =
        row.blaming("plan", "Take a plan that exists.", () -> VestingPlan.named(row.text("plan")));
    long vested =
        row.blaming(
            "units",
            "Check `units` and `months`.",
            () -> plan.vestedUnits(row.whole("units"), row.count("months")));
    return List.of(Long.toString(vested));
  }

  static Formula vestedUnitsLinear() {
    Signature signature =
        new Signature(
            "vested-units-linear",
            Map.of("en", "Shares vested evenly over four years", "zh", "四年内匀速归属的股数"),
            List.of(
                units(),
                Field.of("years", Type.DECIMAL, "Years since the grant", "授予后年数")
                    .in(Unit.YEARS)
                    .within("-200", "200")
                    .given()),
            List.of(vested()),
            "vested = trunc(units × years / 4), 0 before the grant, all units from 4 years on; in"
                + " double precision; source: the plan's own terms",
            Map.of(
                "en",
                "A smooth line for comparison: contracts vest by dates, for which vested-units is"
                    + " exact. Left out: a cliff, leaving the company, tax at vesting.",
                "zh",
                "仅供对照的直线：合同按日期归属，应使用精确的 vested-units。" + "未计入首年门槛、离职和归属时的个税。"));
    return ModelFormula.ofRow(signature, EquityFormulas::vestedUnitsLinear);
  }

  private static List<String> vestedUnitsLinear(Row row) {
    long vested =
        row.blaming(
            "units",
            "Check `units` and `years`.",
            () -> LinearVesting.vestedUnits(row.whole("units"), row.number("years")));
    return List.of(Long.toString(vested));
  }

  static Formula blackScholes() {
    Signature signature =
        new Signature(
            "black-scholes",
            Map.of("en", "Price of a European option", "zh", "欧式期权价格"),
            List.of(
                Field.of("kind", Type.TEXT, "Kind of option", "期权类型")
                    .choice("call", "call", "认购")
                    .choice("put", "put", "认沽")
                    .preset("call"),
                price("spot", "Share price today", "当前股价").within("0.0001", "1000000").given(),
                price("strike", "Strike", "行权价").within("0.0001", "1000000").given(),
                Field.of("years", Type.DECIMAL, "Time to expiry", "距到期年数")
                    .in(Unit.YEARS)
                    .within("0", "200")
                    .given(),
                yearly("rate", "Risk-free rate", "无风险利率", "-100").given(),
                yearly("volatility", "Volatility", "波动率", "0").given(),
                yearly("dividend_yield", "Dividend yield", "股息率", "-100").preset("0")),
            List.of(price("price", "Price of one option", "每份期权价格").atLeast("0").column()),
            "call = S e^(−qt) N(d1) − K e^(−rt) N(d2), put = K e^(−rt) N(−d2) − S e^(−qt) N(−d1),"
                + " d1 = (ln(S/K) + (r − q + σ²/2) t) / (σ√t), d2 = d1 − σ√t; half-even to 4"
                + " decimals; source: Black and Scholes 1973, Merton 1973",
            Map.of(
                "en",
                "Rates are continuously compounded; spot, strike and price are in one currency."
                    + " Without time or volatility the price is the discounted intrinsic value."
                    + " Left out: vesting, early exercise, dilution, and that employees cannot sell"
                    + " or hedge, so an employee's option is worth less. The article's own function"
                    + " is wrong: it never uses the volatility that it takes, and returns 11.29 for"
                    + " its example, not the 10.68 it prints.",
                "zh",
                "利率按连续复利计；股价、行权价与结果同为一种货币。剩余时间或波动率为零时，价格为贴现后的内在价值。"
                    + "未计入归属、提前行权、稀释，也未计入员工不能转让或对冲，故员工期权实际价值更低。"
                    + "文章自己的函数有误：接收了波动率却从未使用，对其示例返回 11.29，而不是文中印出的 10.68。"));
    return ModelFormula.ofRow(signature, EquityFormulas::price);
  }

  private static List<String> price(Row row) {
    OptionKind kind = row.text("kind").equals("put") ? OptionKind.PUT : OptionKind.CALL;
    Years expiry =
        row.blaming("years", "Give 0 to 200 years.", () -> new Years(row.number("years")));
    OptionTerms option =
        row.blaming(
            "spot",
            "Check `spot` and `strike`.",
            () -> new OptionTerms(kind, row.number("spot"), row.number("strike"), expiry));
    MarketTerms market =
        row.blaming(
            "rate",
            "Check `rate`, `volatility` and `dividend_yield`.",
            () ->
                new MarketTerms(
                    row.fraction("rate"),
                    row.fraction("dividend_yield"),
                    row.fraction("volatility")));
    double price =
        row.blaming("years", "Take less extreme terms.", () -> BlackScholes.price(option, market));
    return List.of(Plain.decimal(price, 4));
  }

  private static Formula.Parameter units() {
    return Field.of("units", Type.INTEGER, "Shares granted", "授予股数")
        .in(Unit.SHARES)
        .within("0", "1000000000")
        .given();
  }

  private static Column vested() {
    return Field.of("vested", Type.INTEGER, "Shares vested", "已归属股数")
        .in(Unit.SHARES)
        .atLeast("0")
        .column();
  }

  private static Field price(String name, String english, String chinese) {
    return Field.of(name, Type.DECIMAL, english, chinese).in(Unit.CNY_A_SHARE);
  }

  // A year's rate in percent, up to the 1000 % at which the model stops.
  private static Field yearly(String name, String english, String chinese, String least) {
    return Field.of(name, Type.PERCENT, english, chinese).in(Unit.PERCENT).within(least, "1000");
  }
}
