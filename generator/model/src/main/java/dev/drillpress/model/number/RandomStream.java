package dev.drillpress.model.number;

/**
 * A seeded stream of random numbers that is the same on every Java version and in every browser. It
 * is the one type of the model that changes when used (a copy for each draw would be slow), so it
 * is made where it is used, never shared.
 *
 * <p>Source: SplitMix64 of G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number
 * Generators", OOPSLA 2014 (the mixing constants are David Stafford's variant 13); normal values by
 * G. Marsaglia's polar method (SIAM Review 6, 1964).
 */
public final class RandomStream {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double TWO_TO_MINUS_53 = 1.1102230246251565e-16;

  private long state;

  /** A stream that is wholly determined by its seed; any seed is good. */
  public RandomStream(long seed) {
    this.state = seed;
  }

  /** The next 64 random bits. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The next number in [0, 1), a multiple of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * TWO_TO_MINUS_53;
  }

  /** The next value of the standard normal distribution. */
  public double nextNormal() {
    while (true) {
      double u = 2 * nextDouble() - 1;
      double v = 2 * nextDouble() - 1;
      double s = u * u + v * v;
      if (s < 1 && s > 0) {
        return u * Math.sqrt(-2 * Elementary.log(s) / s);
      }
    }
  }
}
