/**
 * Exact amounts with their currency, and the exact shares they are multiplied by. An amount is a
 * whole number of minor units (fen, cents); a rounding happens only where a method's name or text
 * says so, always half-even.
 */
@NullMarked
package dev.drillpress.model.money;

import org.jspecify.annotations.NullMarked;
