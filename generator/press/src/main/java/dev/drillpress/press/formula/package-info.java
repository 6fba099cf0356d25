/**
 * The career model's functions as reports call them: a list of names, each with its parameters,
 * results, formula and source.
 *
 * <p>Knows columns, and nothing of pages, SQL or files.
 */
@NullMarked
package dev.drillpress.press.formula;

import org.jspecify.annotations.NullMarked;
