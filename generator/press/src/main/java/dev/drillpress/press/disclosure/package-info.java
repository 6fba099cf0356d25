/**
 * Decides which groups of tables about single persons may be published, so that nobody can compute
 * a small group from what is.
 *
 * <p>Knows numbers only. The rule and why it is enough stand at {@link
 * dev.drillpress.press.disclosure.Suppression}.
 */
@NullMarked
package dev.drillpress.press.disclosure;

import org.jspecify.annotations.NullMarked;
