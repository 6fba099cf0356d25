/**
 * From texts and queries to terms with positions: folded letters, words of identifiers, pairs of
 * Han, kana and hangul characters.
 *
 * <p>The first step of both ends: the index and the query must agree on every character, on every
 * JDK and in every browser, so that nothing here asks {@code Character} or {@code Normalizer},
 * whose tables differ with their Unicode version. Knows nothing of files, pages or ranking.
 */
@NullMarked
package dev.drillpress.search.analysis;

import org.jspecify.annotations.NullMarked;
