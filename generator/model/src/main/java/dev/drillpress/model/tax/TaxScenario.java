package dev.drillpress.model.tax;

/** Which law is taken for years whose reliefs have not been enacted. */
public enum TaxScenario {
  /** Only what is enacted: separate taxation of bonus and listed equity ends with 2027. */
  AS_ENACTED,
  /**
   * As if both reliefs were extended once more, as they have been before. An assumption, not law.
   */
  RELIEFS_EXTENDED
}
