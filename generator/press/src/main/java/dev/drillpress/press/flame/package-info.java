/**
 * Profiles as folded stacks, and flame graphs of them as SVG.
 *
 * <p>Knows nothing of programs, pages or languages: who measured, and the words of a drawing, come
 * from outside. What is drawn needs no script and no style of its own: positions are attributes,
 * everything else is a class.
 */
@NullMarked
package dev.drillpress.press.flame;

import org.jspecify.annotations.NullMarked;
