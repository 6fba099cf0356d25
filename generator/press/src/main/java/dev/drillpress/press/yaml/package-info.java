/**
 * YAML as a tree of texts with places: front matter, {@code *.source.yaml}, the bodies of fences.
 *
 * <p>Stands on {@code source}; its callers decide which keys there are and what a text means.
 * Nothing is typed here, so {@code no} and {@code 2026-11-23} stay the texts that the author wrote,
 * and what makes YAML dangerous or hard to follow (tags, aliases, merge keys, deep nesting) is an
 * error.
 */
@NullMarked
package dev.drillpress.press.yaml;

import org.jspecify.annotations.NullMarked;
