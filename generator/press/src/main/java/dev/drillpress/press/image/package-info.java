/**
 * Images without what cameras and programs write into them. Each format's file is walked chunk by
 * chunk and only chunks that a picture needs are kept; pixels are never decoded, so nothing changes
 * in them.
 */
@NullMarked
package dev.drillpress.press.image;

import org.jspecify.annotations.NullMarked;
