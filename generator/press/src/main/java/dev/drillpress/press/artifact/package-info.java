/**
 * What a bake makes: files with their bytes, each with the list of what it was made from.
 * Incremental builds, {@code why} and provenance stand on that list.
 */
@NullMarked
package dev.drillpress.press.artifact;

import org.jspecify.annotations.NullMarked;
