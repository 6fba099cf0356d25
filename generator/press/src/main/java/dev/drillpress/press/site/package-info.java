/**
 * All documents of a project put together: URLs, translations, neighbours, tags, and the checks
 * that need to see more than one page.
 */
@NullMarked
package dev.drillpress.press.site;

import org.jspecify.annotations.NullMarked;
