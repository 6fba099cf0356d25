/** What programs of pages printed when they were run: kept with the project, read by every bake. */
@NullMarked
package dev.drillpress.press.transcript;

import org.jspecify.annotations.NullMarked;
