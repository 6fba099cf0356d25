/**
 * Numbers that are the same on every machine: checks that refuse what has no meaning, elementary
 * functions, the normal distribution, a seeded random stream, robust statistics. Knows no money and
 * no other package of the model.
 *
 * <p>Only {@code + - * /}, {@code sqrt}, {@code abs}, {@code min}, {@code max} and {@code floor}
 * are taken from the platform, because only those are equal to the last bit on the JVM and in a
 * browser.
 */
@NullMarked
package dev.drillpress.model.number;

import org.jspecify.annotations.NullMarked;
