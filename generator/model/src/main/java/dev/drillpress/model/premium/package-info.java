/** How much more a specialised scenario pays than a baseline, as bands. */
@NullMarked
package dev.drillpress.model.premium;

import org.jspecify.annotations.NullMarked;
