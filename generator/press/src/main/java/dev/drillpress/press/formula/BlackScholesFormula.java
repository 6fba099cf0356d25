package dev.drillpress.press.formula;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.Years;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** The price of a European option. */
final class BlackScholesFormula {
  private static final String TEXT =
      "call = S e^(−qt) N(d1) − K e^(−rt) N(d2), put = K e^(−rt) N(−d2) − S e^(−qt) N(−d1),"
          + " d1 = (ln(S/K) + (r − q + σ²/2) t) / (σ√t), d2 = d1 − σ√t; S spot, K"
          + " strike, t years, r rate, q dividend_yield, σ volatility, percents as fractions;"
          + " half-even to 4 decimals; source: Black and Scholes 1973, Merton 1973";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "Rates are continuously compounded; spot, strike and price are in one currency."
              + " Without time or volatility the price is the discounted intrinsic value."
              + " Left out: vesting, early exercise, dilution, and that employees cannot sell"
              + " or hedge, so an employee's option is worth less to its holder. The function in"
              + " the article on the 2024 Go job market is wrong: it never uses the volatility"
              + " that it takes, and returns 11.29 for its own example, not the 10.68 it prints.",
          "zh",
          "利率按连续复利计；股价、行权价与结果同为一种货币。剩余时间或波动率为零时，价格为贴现后的内在价值。"
              + "未计入归属、提前行权、稀释，也未计入员工不能转让或对冲，故员工期权对其本人价值更低。"
              + "2024 年 Go 就业市场一文中的函数有误：接收了波动率却从未使用，对其示例返回 11.29，而不是文中印出的 10.68。");

  private BlackScholesFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "black-scholes",
            Map.of("en", "Price of a European option", "zh", "欧式期权价格"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, BlackScholesFormula::price);
  }

  private static List<Parameter> parameters() {
    return List.of(
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
        yearly("dividend_yield", "Dividend yield", "股息率", "-100").preset("0"));
  }

  private static List<Column> results() {
    return List.of(price("price", "Price of one option", "每份期权价格").atLeast("0").column());
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

  private static Field price(String name, String english, String chinese) {
    return Field.of(name, Type.DECIMAL, english, chinese).in(Unit.CNY_A_SHARE);
  }

  // A year's rate in percent, up to the 1000 % at which the model stops.
  private static Field yearly(String name, String english, String chinese, String least) {
    return Field.of(name, Type.PERCENT, english, chinese).in(Unit.PERCENT).within(least, "1000");
  }
}
