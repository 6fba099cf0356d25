/**
 * Which skills a job description asks for, how deep and how strictly: words looked up in a
 * vocabulary, without a model of the language. Knows no particular skill; the words that mark what
 * is preferred or not needed are in {@link dev.drillpress.model.posting.Cues}.
 *
 * <p>The rules, in the order in which they apply:
 *
 * <ol>
 *   <li>Letters are compared without case, full-width forms as half-width ones; a hyphen inside a
 *       word is a space; spaces beside Chinese characters do not count.
 *   <li>From left to right, at each place the longest phrase of the vocabulary wins, and the search
 *       goes on behind it. Phrases that begin or end with a Latin letter begin or end with a word.
 *   <li>A phrase with context counts only in a sentence that holds one of its context words, and
 *       with its capitals as they are written. A decoy wins like a phrase and is no mention.
 *   <li>A mention is required unless its clause, its sentence or its section says otherwise, in
 *       this order; what is said not to be needed weighs more than what is preferred.
 *   <li>A skill that any mention says is not needed is not needed; else its strength is the
 *       strongest of its mentions. Its stage is the highest of the mentions that count.
 * </ol>
 */
@NullMarked
package dev.drillpress.model.posting;

import org.jspecify.annotations.NullMarked;
