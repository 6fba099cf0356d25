/** The bake as one pure function of the project's files, its settings and a date. */
@NullMarked
package dev.drillpress.press.bake;

import org.jspecify.annotations.NullMarked;
