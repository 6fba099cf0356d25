/** Puts artifacts on disk: staged, then swapped in by one atomic rename. */
@NullMarked
package dev.drillpress.press.output;

import org.jspecify.annotations.NullMarked;
