package dev.drillpress.model.money;

/** A currency with the number of decimals of its minor unit (ISO 4217). */
public enum Currency {
  /** Yuan renminbi; its minor unit is the fen. */
  CNY(2),
  /** United States dollar. */
  USD(2),
  /** Hong Kong dollar. */
  HKD(2),
  /** Singapore dollar. */
  SGD(2),
  /** Euro. */
  EUR(2),
  /** Yen, which has no minor unit in use. */
  JPY(0);

  private final int decimals;

  Currency(int decimals) {
    this.decimals = decimals;
  }

  /** The decimals of an amount: 2 for CNY, 0 for JPY. */
  public int decimals() {
    return decimals;
  }
}
