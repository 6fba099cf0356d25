/**
 * What a running program's memory shows: leaks from samples, pauses from garbage collection logs of
 * Go and the JVM.
 */
@NullMarked
package dev.drillpress.model.heap;

import org.jspecify.annotations.NullMarked;
