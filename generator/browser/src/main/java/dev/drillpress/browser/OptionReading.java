package dev.drillpress.browser;

import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;

/** Reads an option from its plain object. */
record OptionReading(OptionTerms terms, MarketTerms market) {
  static OptionReading of(OptionInput input) {
    String kind = Crossing.text("kind", input.getKind());
    Require.that(kind.equals("call") || kind.equals("put"), "kind must be call or put: " + kind);
    OptionTerms terms =
        new OptionTerms(
            kind.equals("call") ? OptionKind.CALL : OptionKind.PUT,
            input.getSpot(),
            input.getStrike(),
            new Years(input.getYears()));
    return new OptionReading(
        terms, new MarketTerms(input.getRate(), input.getDividendYield(), input.getVolatility()));
  }
}
