/**
 * From a query to results, in steps: a {@link dev.drillpress.search.query.Lookup} says which files
 * it needs next, is given them, and goes on. Runs in the browser; the host is whoever fetches.
 *
 * <p>The last step of the search; nothing here writes, waits or knows where files come from.
 */
@NullMarked
package dev.drillpress.search.query;

import org.jspecify.annotations.NullMarked;
