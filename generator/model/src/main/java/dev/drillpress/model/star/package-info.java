/**
 * What a résumé bullet or a story told by situation, task, action and result leaves open: words,
 * numbers and their order, without a model of the language. Findings are rules with positions; the
 * texts that readers see belong to the caller. Reach, limits and measured quality stand in
 * docs/star.md.
 *
 * <p>A text becomes tokens, tokens get marks from a vocabulary of the language, numbers get a sort;
 * each rule looks at these. Every step takes time in proportion to the text.
 */
@NullMarked
package dev.drillpress.model.star;

import org.jspecify.annotations.NullMarked;
