/**
 * Individual income tax of mainland China on employment income, by effective year, with the law as
 * data.
 *
 * <p>Outside the model: options of unlisted companies, elections within stock plans, the taxation
 * of cloud credits, other income than wages, bonus and listed-company equity, and everything before
 * 2019.
 */
@NullMarked
package dev.drillpress.model.tax;

import org.jspecify.annotations.NullMarked;
