/**
 * The files of an index, each described once for both directions: root, page map, shards of terms,
 * excerpt chunks, facets and spellings.
 *
 * <p>Stands between {@code codec} and both {@code index} and {@code query}. Knows how bytes are
 * laid out and nothing of how they are asked for or ranked. docs/search.md has the formats byte for
 * byte.
 */
@NullMarked
package dev.drillpress.search.format;

import org.jspecify.annotations.NullMarked;
