/**
 * Charts over tables: the body of a chart fence becomes a {@link
 * dev.drillpress.press.chart.ChartSpec}, and that with a table's rows becomes HTML and SVG.
 *
 * <p>Stands beside {@code data} and knows of it only what a column is; which rows a chart gets, how
 * numbers are written, and what stands around a chart is decided by its callers. What is drawn
 * needs no script and no style of its own: positions are attributes, everything else is a class.
 */
@NullMarked
package dev.drillpress.press.chart;

import org.jspecify.annotations.NullMarked;
