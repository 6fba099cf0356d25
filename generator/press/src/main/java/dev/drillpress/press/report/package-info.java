/**
 * Computed tables: what the fences and values of pages ask for, from datasets, queries and
 * formulas.
 *
 * <p>Knows pages, datasets and the packages that compute and draw; knows nothing of templates.
 */
@NullMarked
package dev.drillpress.press.report;

import org.jspecify.annotations.NullMarked;
