/**
 * Front matter to typed documents: drills, stories, reports, guides, tracks and pages. Knows
 * nothing of Markdown, data or the site's other pages.
 */
@NullMarked
package dev.drillpress.press.content;

import org.jspecify.annotations.NullMarked;
