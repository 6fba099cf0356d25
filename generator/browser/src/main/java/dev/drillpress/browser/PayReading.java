package dev.drillpress.browser;

import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.tax.Contribution;
import java.util.ArrayList;
import java.util.List;

/** Reads pay bands, contributions and schedules from their plain values, and writes amounts. */
final class PayReading {
  private PayReading() {}

  static PayBand band(String[] ends) {
    Require.that(ends.length == 2, "a band has 2 ends, not " + ends.length);
    return new PayBand(Money.yuan(ends[0]), Money.yuan(ends[1]));
  }

  static List<Premium.Scenario> scenarios(String[] lows, String[] highs) {
    Require.that(
        lows.length == highs.length,
        "there are " + lows.length + " low ends and " + highs.length + " high ends");
    List<Premium.Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < lows.length; i++) {
      PayBand band = new PayBand(Money.yuan(lows[i]), Money.yuan(highs[i]));
      scenarios.add(new Premium.Scenario("scenario", band));
    }
    return scenarios;
  }

  static List<Contribution> contributions(ContributionInput[] inputs) {
    List<Contribution> contributions = new ArrayList<>();
    for (ContributionInput input : inputs) {
      contributions.add(
          new Contribution(
              Crossing.text("name", input.getName()),
              Proportion.percent(Crossing.text("percent", input.getPercent())),
              Crossing.yuan("floor", input.getFloor()),
              Crossing.yuan("ceiling", input.getCeiling())));
    }
    return contributions;
  }

  static List<GrantValue.Part> parts(double[] years, double[] shares) {
    Require.that(
        years.length == shares.length,
        "there are " + years.length + " years and " + shares.length + " shares");
    List<GrantValue.Part> parts = new ArrayList<>();
    for (int i = 0; i < years.length; i++) {
      parts.add(new GrantValue.Part(new Years(years[i]), shares[i]));
    }
    return parts;
  }

  static String[] texts(List<Money> amounts) {
    String[] texts = new String[amounts.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = amounts.get(i).decimal();
    }
    return texts;
  }
}
