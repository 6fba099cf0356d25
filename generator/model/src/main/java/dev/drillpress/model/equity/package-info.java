/**
 * What share units and options are worth under named assumptions. Plain doubles per unit: the
 * currency is the one the prices are in, and the {@code offer} package multiplies with money.
 */
@NullMarked
package dev.drillpress.model.equity;

import org.jspecify.annotations.NullMarked;
