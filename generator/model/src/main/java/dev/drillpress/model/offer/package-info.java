/**
 * A job offer over four years: cash, equity, tax, present value, what must be paid back, which
 * input reaches a target, what moves the order of two offers. Stands on tax, vesting and equity.
 *
 * <p>Conventions: year k of an offer is months 12(k-1)+1 to 12k of employment and is taken as one
 * calendar tax year; foreign-currency equity needs a dated exchange rate; nothing is taxed that the
 * tax package leaves out.
 */
@NullMarked
package dev.drillpress.model.offer;

import org.jspecify.annotations.NullMarked;
