package dev.drillpress.model.offer;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;

/**
 * One granted unit: what it is worth at grant, and what it brings at a share price. In minor units,
 * not rounded.
 */
public sealed interface Instrument {
  /** Today's share price. */
  Money price();

  /** The value at grant of a unit that vests after a time. */
  double atGrant(Years vestsAfter);

  /** What a unit brings when the share stands at a multiple of today's price. */
  double atPrice(double multiple);

  /** The currency of price and values. */
  default Currency currency() {
    return price().currency();
  }

  /** A share unit: worth a share. */
  record ShareUnit(Money price) implements Instrument {
    /**
     * Checks the price.
     *
     * @throws IllegalArgumentException for a negative price
     */
    public ShareUnit {
      price.notNegative("unit value");
    }

    @Override
    public double atGrant(Years vestsAfter) {
      return price.minorUnits();
    }

    @Override
    public double atPrice(double multiple) {
      return price.minorUnits() * multiple;
    }
  }

  /**
   * An option to buy a share; valued at grant by Black-Scholes-Merton with the vesting time plus
   * the time it is held beyond, and at a price by its intrinsic value max(0, price - strike).
   */
  record ShareOption(Money price, Money strike, MarketTerms market, Years heldBeyond)
      implements Instrument {
    /**
     * Checks the prices.
     *
     * @throws IllegalArgumentException for prices at or below zero or in two currencies
     */
    public ShareOption {
      strike.in(price.currency(), "strike");
      Require.within("share price in minor units", price.minorUnits(), 1, Money.MOST);
      Require.within("strike in minor units", strike.minorUnits(), 1, Money.MOST);
    }

    @Override
    public double atGrant(Years vestsAfter) {
      Years expiry = new Years(vestsAfter.count() + heldBeyond.count());
      OptionTerms terms =
          new OptionTerms(OptionKind.CALL, price.minorUnits(), strike.minorUnits(), expiry);
      return BlackScholes.price(terms, market);
    }

    @Override
    public double atPrice(double multiple) {
      return Math.max(0, price.minorUnits() * multiple - strike.minorUnits());
    }
  }
}
