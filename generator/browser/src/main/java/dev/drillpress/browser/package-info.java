/**
 * The model as functions of an ES module. Thin: numbers and strings in, numbers, strings and plain
 * objects out; money as decimal text in yuan; no logic beyond the checks that JavaScript makes
 * necessary.
 */
@NullMarked
package dev.drillpress.browser;

import org.jspecify.annotations.NullMarked;
