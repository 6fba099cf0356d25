/**
 * Datasets under {@code site-data/}: read, typed, checked against their declared columns, each with
 * the source that its {@code *.source.yaml} states.
 */
@NullMarked
package dev.drillpress.press.data;

import org.jspecify.annotations.NullMarked;
