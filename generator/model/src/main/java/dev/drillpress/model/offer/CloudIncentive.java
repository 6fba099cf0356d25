package dev.drillpress.model.offer;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.number.Require;

/** What a cloud vendor adds: cash on a milestone, or credits. Months of employment, 1 to 48. */
public sealed interface CloudIncentive {
  /** The month it comes in. */
  int month();

  /** The stated amount. */
  Money amount();

  /** Cash when a milestone is reached; wages of its month. */
  record MilestoneCash(int month, Money amount) implements CloudIncentive {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a month outside 1 to 48 or a negative amount
     */
    public MilestoneCash {
      Require.within("month of a milestone", month, 1, OfferValue.MONTHS);
      amount.notNegative("milestone cash");
    }
  }

  /**
   * Credits that expire: worth to their owner only the share that can be used before. Shown beside
   * the totals, never in them, and not taxed here.
   */
  record Credits(int month, Money amount, Proportion usability, int expireAfterMonths)
      implements CloudIncentive {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a month outside 1 to 48, a negative amount, a usability
     *     above 100 %, or an expiry outside 1 to 120 months
     */
    public Credits {
      Require.within("month of credits", month, 1, OfferValue.MONTHS);
      amount.notNegative("credits");
      Require.within("usability in millionths", usability.millionths(), 0, 1_000_000);
      Require.within("months until credits expire", expireAfterMonths, 1, 120);
    }

    /** amount x usability, rounded half-even. */
    public Money usable() {
      return amount.times(usability);
    }
  }
}
