package dev.drillpress.search.codec;

/**
 * One direction of the range coder. An encoder writes what it is given and returns it; a decoder
 * ignores what it is given and returns what was written. A format is thus described once, for both
 * directions.
 */
public interface BitCoder {
  /**
   * Codes a bit under an adaptive model, and lets the model learn from it.
   *
   * @param models models as {@link Models#fresh} makes them
   * @param at which of them
   */
  int bit(int[] models, int at, int bit);

  /** Codes the lowest bits of a value as they are; at most 31. */
  int direct(int value, int count);

  /** Whether this coder reads. */
  boolean decodes();
}
