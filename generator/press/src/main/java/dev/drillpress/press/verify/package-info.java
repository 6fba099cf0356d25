/**
 * Programs in pages, what they must print, and whether a recorded run says so. Nothing here runs
 * anything: a bake reads programs and transcripts, and compares.
 */
@NullMarked
package dev.drillpress.press.verify;

import org.jspecify.annotations.NullMarked;
