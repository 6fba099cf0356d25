package dev.drillpress.model.star;

/**
 * A number, with its unit where one stands there.
 *
 * @param sort what it counts or measures
 * @param first its first token, the sign of a currency included
 * @param next the token behind its unit
 * @param scope whether a word before it makes it a scope: every 5 minutes
 */
record Quantity(Sort sort, int first, int next, boolean scope) {
  enum Sort {
    /** Part of a name: Java 17, port 8080. */
    NAME,
    YEAR,
    /** A time from days on. */
    PERIOD,
    /** Of things. */
    COUNT,
    /** A count in a time: 300 events a day. */
    RATE,
    /** Of memory. */
    SIZE,
    /** A time up to hours, a rate, an amount of money, a time of day. */
    MEASURE,
    /** Percent. */
    SHARE,
    /** Times, or doubled. */
    FACTOR,
    /** No unit and nothing that is counted. */
    BARE
  }

  /** Whether it can tell of a result at all. */
  boolean counts() {
    return sort != Sort.NAME && sort != Sort.YEAR && sort != Sort.PERIOD;
  }

  /** Whether it tells of a result even where no word claims one. */
  boolean tellsAlone() {
    return !scope
        && (sort == Sort.MEASURE || sort == Sort.SHARE || sort == Sort.FACTOR || sort == Sort.RATE);
  }

  Quantity withSort(Sort other) {
    return new Quantity(other, first, next, scope);
  }
}
