/**
 * Runs programs of pages with real toolchains, each in a cell of its own. The only package that
 * executes what authors write; a bake never comes here.
 */
@NullMarked
package dev.drillpress.press.runner;

import org.jspecify.annotations.NullMarked;
