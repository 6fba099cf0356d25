package dev.drillpress.model.tax;

/** How an annual bonus is taxed. */
public enum BonusTaxation {
  /** Apart, by the monthly table. */
  APART,
  /** Joined to the year's comprehensive income. */
  JOINED
}
