/**
 * The way to projects of another generator: what such a project is asked for and what it gives,
 * which folder is one, and the class loader that keeps two of them apart. Knows nothing of JBake's
 * classes; {@code jbake} stands behind it and is found by name.
 */
@NullMarked
package dev.drillpress.press.door;

import org.jspecify.annotations.NullMarked;
