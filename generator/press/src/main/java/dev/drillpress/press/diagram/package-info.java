/**
 * Flowcharts in Mermaid's language, drawn while the site is baked: text in, static SVG out.
 *
 * <p>Stands beside {@code markdown} and knows nothing of pages. The way is parse ({@code
 * FlowchartParser}), size the labels ({@code LineBreaker}, {@code ShapeSize}), place ({@code
 * LayeredLayout}, by the layered algorithm of ELK), write ({@code SvgWriter}). Text is measured
 * with a table of our own, since the machine's fonts must not change a byte of the site.
 */
@NullMarked
package dev.drillpress.press.diagram;

import org.jspecify.annotations.NullMarked;
