/**
 * Compression of the index: an adaptive binary range coder with models for numbers and texts.
 *
 * <p>The coder is ours because the bytes must not depend on the JDK (zlib differs between builds)
 * nor on what a host compresses, and because decoding runs in the browser: integers only, no {@code
 * long} on the way back. Knows nothing of terms, pages or queries.
 */
@NullMarked
package dev.drillpress.search.codec;

import org.jspecify.annotations.NullMarked;
