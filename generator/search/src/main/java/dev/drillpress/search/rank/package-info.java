/**
 * How good a match is, in whole numbers: the JVM and browsers must order results alike, and their
 * logarithms and divisions of doubles do not agree to the last digit. Knows numbers only.
 */
@NullMarked
package dev.drillpress.search.rank;

import org.jspecify.annotations.NullMarked;
