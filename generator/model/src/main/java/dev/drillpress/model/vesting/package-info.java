/** When granted units become their owner's. Knows exact fractions, not prices. */
@NullMarked
package dev.drillpress.model.vesting;

import org.jspecify.annotations.NullMarked;
