/**
 * The site's pages by FreeMarker, and its feeds and maps. Sees the site through view records only.
 */
@NullMarked
package dev.drillpress.press.render;

import org.jspecify.annotations.NullMarked;
