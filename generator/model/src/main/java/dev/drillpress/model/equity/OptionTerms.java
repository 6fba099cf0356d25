package dev.drillpress.model.equity;

import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;

/**
 * What one European option is a right to: kind, today's share price, strike (same currency), time
 * to expiry.
 */
public record OptionTerms(OptionKind kind, double spot, double strike, Years expiry) {
  /**
   * Checks the prices.
   *
   * @throws IllegalArgumentException for a spot or strike at or below zero, NaN or infinite
   */
  public OptionTerms {
    Require.positive("spot", spot);
    Require.positive("strike", strike);
  }
}
