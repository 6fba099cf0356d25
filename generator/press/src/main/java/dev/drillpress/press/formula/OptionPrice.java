package dev.drillpress.press.formula;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.Years;
import java.util.List;

/** The price of one European option. */
final class OptionPrice {
  private static final String CALL = "call";
  private static final String PUT = "put";

  private OptionPrice() {}

  static Formula formula() {
    return Draft.of("black-scholes", "Price of an option (Black-Scholes-Merton)", "期权价格（BSM 模型）")
        .takes(
            Term.choice(
                    "kind",
                    "Kind",
                    "类型",
                    new Term.Option(CALL, "call", "看涨"),
                    new Term.Option(PUT, "put", "看跌"))
                .preset(CALL),
            Term.decimal("spot", "currency/share", "Share price today", "当前股价").atLeast("0"),
            Term.decimal("strike", "currency/share", "Strike", "行权价").atLeast("0"),
            Term.decimal("years", "years", "Time to expiry", "距到期时间").between("0", "200"),
            Term.percent("rate", "Risk-free rate, continuous", "无风险利率（连续复利）")
                .between("-100", "1000"),
            volatility(),
            dividendYield())
        .gives(Term.decimal("price", "currency/share", "Price of one option", "每份期权价格"))
        .text(
            "call = S e^(−qt) N(d1) − K e^(−rt) N(d2), put = K e^(−rt) N(−d2) − S e^(−qt) N(−d1), d1 ="
                + " (ln(S/K) + (r − q + σ²/2) t) / (σ √t), d2 = d1 − σ √t, with S spot, K strike, t"
                + " years, r rate, q dividend_yield, σ volatility; without time or volatility the"
                + " discounted intrinsic value; rounded half-even to 6 decimals; source: Black and"
                + " Scholes 1973, Merton 1973")
        .note(
            "European exercise, constant rate and volatility, a continuous dividend yield, a liquid"
                + " share. Left out: early exercise, dilution, vesting, and that employees cannot sell"
                + " their options. The article’s own function is wrong: it returns 11.29 for the"
                + " example for which it prints 10.68, and it never uses the volatility it takes.",
            "假设欧式行权、利率与波动率不变、连续股息率、股票可自由交易。不含提前行权、稀释、归属限制，也不考虑员工期权不可转让。"
                + "原文的函数有误：同一个例子文中写 10.68，函数实际返回 11.29，而且从未用到传入的波动率。")
        .eachRow(OptionPrice::results);
  }

  static Term volatility() {
    return Term.percent("volatility", "Volatility a year", "年化波动率").between("0", "1000");
  }

  static Term dividendYield() {
    return Term.percent("dividend_yield", "Dividend yield, continuous", "股息率（连续复利）")
        .between("-100", "1000")
        .preset("0");
  }

  private static List<String> results(Row row) {
    MarketTerms market = market(row);
    Years years = years(row, "years");
    OptionTerms option = option(row, kind(row), "spot", years);
    String price =
        row.tried(
            "years",
            "must be shorter, so that discounted prices are still numbers",
            () -> Digits.decimal(BlackScholes.price(option, market), 6));
    return List.of(price);
  }

  private static OptionKind kind(Row row) {
    if (row.is("kind", CALL)) {
      return OptionKind.CALL;
    }
    if (row.is("kind", PUT)) {
      return OptionKind.PUT;
    }
    throw row.refused("kind", "must be `call` or `put`");
  }

  static Years years(Row row, String name) {
    double years = row.number(name);
    return row.tried(name, "must be from 0 to 200", () -> new Years(years));
  }

  /** The option of a row with this parameter for its share price, and {@code strike}. */
  static OptionTerms option(Row row, OptionKind kind, String spotName, Years expiry) {
    double spot = row.number(spotName);
    row.tried(spotName, "must be above zero", () -> new OptionTerms(kind, spot, 1, expiry));
    double strike = row.number("strike");
    return row.tried(
        "strike", "must be above zero", () -> new OptionTerms(kind, spot, strike, expiry));
  }

  static MarketTerms market(Row row) {
    double rate = row.share("rate");
    row.tried("rate", "must be from -100 to 1000", () -> new MarketTerms(rate, 0, 0));
    double yield = row.share("dividend_yield");
    row.tried("dividend_yield", "must be from -100 to 1000", () -> new MarketTerms(0, yield, 0));
    double volatility = row.share("volatility");
    return row.tried(
        "volatility", "must be from 0 to 1000", () -> new MarketTerms(rate, yield, volatility));
  }
}
