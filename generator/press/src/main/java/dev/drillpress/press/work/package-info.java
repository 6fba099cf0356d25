/** Threads that work through lists, and word of how far they have come. */
@NullMarked
package dev.drillpress.press.work;

import org.jspecify.annotations.NullMarked;
