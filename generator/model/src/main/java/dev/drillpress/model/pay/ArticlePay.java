package dev.drillpress.model.pay;

import java.util.List;

/**
 * The article's figures, stated there as of 2024 Q2 without published data; claims, not findings.
 */
public final class ArticlePay {
  private ArticlePay() {}

  /** Bases, bonus ratios and level factors. */
  public static PayTable table() {
    return new PayTable(
        List.of(entry("shanghai", 42), entry("shenzhen", 48), entry("beijing", 51)),
        List.of(entry("xinchuang", 0.25), entry("ai-infra", 0.38), entry("fin-cloud", 0.32)),
        List.of(entry("ic", 1.0), entry("tl", 1.45), entry("staff", 2.1)));
  }

  /** Cash shares by track, each stated for one region: Yangtze delta, Shenzhen, Beijing. */
  public static List<PayTable.Entry> cashShares() {
    return List.of(entry("xinchuang", 0.89), entry("ai-infra", 0.76), entry("fin-cloud", 0.83));
  }

  /** City factors on a national base; not to be mixed with {@link #table}. */
  public static List<NationalBase.CityFactor> cityFactors() {
    return List.of(
        new NationalBase.CityFactor("beijing", 1.3), new NationalBase.CityFactor("chengdu", 0.85));
  }

  private static PayTable.Entry entry(String name, double value) {
    return new PayTable.Entry(name, value);
  }
}
