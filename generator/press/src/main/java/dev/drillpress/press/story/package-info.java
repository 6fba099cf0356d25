/** Résumé stories: what the lint says of them, and what a rewrite changed. */
@NullMarked
package dev.drillpress.press.story;

import org.jspecify.annotations.NullMarked;
