/**
 * Markdown to HTML fragments with outline, links and positions: flexmark, configured once. Knows
 * nothing of pages, URLs or datasets; what only the site can know is left as slots in the HTML.
 */
@NullMarked
package dev.drillpress.press.markdown;

import org.jspecify.annotations.NullMarked;
