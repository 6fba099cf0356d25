/**
 * Numbers that are the same on every machine: checks that refuse what has no meaning, elementary
 * functions, the normal distribution, a seeded random stream, robust statistics. Knows no money and
 * no other package of the model.
 *
 * <p>Only {@code + - * /}, {@code sqrt}, {@code abs}, {@code min}, {@code max} and {@code floor}
 * are taken from the platform, because only those are equal to the last bit on the JVM and in a
 * browser.
 *
 * <p>Rule on sums and products of doubles, everywhere in the model: an inner sum is written first
 * ({@code (b + c) + a}, never {@code a + (b + c)}), because TeaVM 0.15 drops the parentheses of the
 * second form in the JavaScript it writes, and floating-point addition is not associative. The same
 * holds for products. The browser module's test compares the bits.
 */
@NullMarked
package dev.drillpress.model.number;

import org.jspecify.annotations.NullMarked;
