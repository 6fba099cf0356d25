/**
 * How healthy a project looks from its public signs: the article's score, and one with the user's
 * own thresholds.
 */
@NullMarked
package dev.drillpress.model.health;

import org.jspecify.annotations.NullMarked;
