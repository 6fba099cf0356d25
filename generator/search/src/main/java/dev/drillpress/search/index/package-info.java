/**
 * Writes the index: pages in, files out. Runs at build time only, so it may use what browsers lack.
 *
 * <p>Knows nothing of queries; what both must agree on is in {@code analysis} and {@code format}.
 */
@NullMarked
package dev.drillpress.search.index;

import org.jspecify.annotations.NullMarked;
