/** The command line: arguments in, exit code out. The only package that prints. */
@NullMarked
package dev.drillpress.press.cli;

import org.jspecify.annotations.NullMarked;
