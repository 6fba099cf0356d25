package dev.drillpress.press.formula;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.PriceWalk;
import java.util.List;

/** How far an offer's total may spread with the share price, by a seeded simulation. */
final class OfferRange {
  private OfferRange() {}

  static Formula formula() {
    return Draft.of("offer-range", "Spread of an offer’s four-year total", "offer 四年总额的分布")
        .takes(OfferTerms.without("growth"))
        .takes(
            Term.percent("drift", "Drift of the share price a year, continuous", "股价年漂移率（连续复利）")
                .between("-100", "1000"),
            Term.percent("volatility", "Volatility a year", "年波动率").between("0", "1000"),
            Term.whole("seed", "1", "Seed of the simulation", "随机种子"),
            Term.whole("paths", "1", "Simulated paths", "模拟路径数")
                .between("1", "100000")
                .preset("10000"))
        .gives(
            Term.money("total_p10", "CNY", "P10", "P10"),
            Term.money("total_p50", "CNY", "P50", "P50"),
            Term.money("total_p90", "CNY", "P90", "P90"))
        .text(
            "S(t + dt) = S(t) exp((μ − σ²/2) dt + σ √dt Z) in monthly steps, Z standard normal, μ drift,"
                + " σ volatility; each path: expected cash + Σ units vested × price of the month; P10, P50,"
                + " P90 by nearest rank over the paths, rounded half-even to the fen; source: Glasserman"
                + " 2003, 3.2")
        .note(
            "Gross, four years. The same seed gives the same figures on every machine; another seed moves"
                + " them a little. Drift and volatility are assumptions, and only the share price varies:"
                + " bonus, employment and law stay as given. The offer’s columns are those of"
                + " offer-years, its limits too. Left out: jumps, a volatility that itself varies,"
                + " tax, and that a company that does badly also pays smaller bonuses.",
            "四年税前总额。同一种子在任何机器上结果相同；换一个种子，数字会略有变动。漂移率与波动率都是假设，且只有股价在变："
                + "奖金、在职时间和税法一律按给定值。offer 各列及其局限同 offer-years。不含股价跳跃、波动率自身的变化、"
                + "个税，也没有考虑公司业绩不佳时奖金往往一并缩水。")
        .eachRow(OfferRange::results);
  }

  private static List<String> results(Row row) {
    Offer offer = OfferTerms.offer(row);
    Assumptions assumptions = OfferTerms.assumptions(row, new AnnualRate(0));
    PriceWalk walk = walk(row);
    PriceWalk.Distribution spread =
        row.tried(
            "monthly_base",
            "must be smaller, or `unit_value`, `drift` or `volatility`, so that all paths can be added"
                + " up",
            () -> walk.distribution(offer, assumptions));
    return List.of(spread.p10().decimal(), spread.p50().decimal(), spread.p90().decimal());
  }

  private static PriceWalk walk(Row row) {
    double drift = row.share("drift");
    double volatility = row.share("volatility");
    long seed = row.whole("seed");
    int paths = row.count("paths");
    // One at a time, so that the one to blame is named.
    row.tried("drift", "must be from -100 to 1000", () -> new PriceWalk(drift, 0, seed, 1));
    row.tried("volatility", "must be from 0 to 1000", () -> new PriceWalk(0, volatility, seed, 1));
    return row.tried(
        "paths", "must be from 1 to 100000", () -> new PriceWalk(drift, volatility, seed, paths));
  }
}
