/**
 * The files of a project as text with positions: found, read, checked for size, encoding and
 * characters that no author means. Knows nothing of what the text says.
 */
@NullMarked
package dev.drillpress.press.source;

import org.jspecify.annotations.NullMarked;
