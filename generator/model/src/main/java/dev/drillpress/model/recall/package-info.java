/**
 * When a drill is due again: the review scheduler FSRS-6. Stands alone; time is a number of
 * milliseconds that the caller gives, there is no clock.
 *
 * <p>Source: the algorithm's description by its authors (open-spaced-repetition, "The Algorithm",
 * FSRS-6); agreement is tested with vectors of ts-fsrs 5.4.2.
 */
@NullMarked
package dev.drillpress.model.recall;

import org.jspecify.annotations.NullMarked;
