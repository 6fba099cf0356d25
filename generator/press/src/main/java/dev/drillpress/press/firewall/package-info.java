/**
 * The publish firewall: reads every finished file and says what must not be published.
 *
 * <p>Linear in the size of the files, and without regular expressions: most bytes cost one look at
 * a table.
 */
@NullMarked
package dev.drillpress.press.firewall;

import org.jspecify.annotations.NullMarked;
