package dev.drillpress.model.offer;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;

/** What an offer shall reach over four years. */
public sealed interface Goal {
  /** Whether a value reaches it. */
  boolean reached(OfferValue value);

  /** At least this gross. */
  record Gross(Money target) implements Goal {
    @Override
    public boolean reached(OfferValue value) {
      return value.gross().compareTo(target) >= 0;
    }
  }

  /** At least this net. */
  record Net(Money target) implements Goal {
    @Override
    public boolean reached(OfferValue value) {
      return value.net().compareTo(target) >= 0;
    }
  }

  /** At least this share of cash, such as a competitor's. */
  record CashShare(double target) implements Goal {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException outside 0 to below 1
     */
    public CashShare {
      Require.notNegative("cash share", target);
      Require.that(target < 1, "a cash share must be below 1: " + target);
    }

    @Override
    public boolean reached(OfferValue value) {
      return value.gross().minorUnits() > 0 && value.cashShare() >= target;
    }
  }
}
