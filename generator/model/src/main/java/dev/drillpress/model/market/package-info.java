/** Whether a role is asked for more than before, from counts of postings. */
@NullMarked
package dev.drillpress.model.market;

import org.jspecify.annotations.NullMarked;
