/**
 * The project's settings: {@code jbake.properties}, the command line's {@code --set}, and defaults.
 */
@NullMarked
package dev.drillpress.press.config;

import org.jspecify.annotations.NullMarked;
