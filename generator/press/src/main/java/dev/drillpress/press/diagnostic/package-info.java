/**
 * What is wrong with a project, as values.
 *
 * <p>Bottom of the generator: every stage returns {@link
 * dev.drillpress.press.diagnostic.Diagnostic}s for the author's mistakes; nothing here reads a file
 * or prints.
 */
@NullMarked
package dev.drillpress.press.diagnostic;

import org.jspecify.annotations.NullMarked;
