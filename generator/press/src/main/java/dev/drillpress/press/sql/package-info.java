/**
 * Questions in SQL over sheets: checked, run by DuckDB inside this process, and remembered.
 *
 * <p>A query is a pure function of its text and of the sheets that it reads. DuckDB is loaded only
 * when an answer is not remembered; this package alone knows it.
 */
@NullMarked
package dev.drillpress.press.sql;

import org.jspecify.annotations.NullMarked;
