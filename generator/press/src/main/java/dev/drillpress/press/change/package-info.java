/**
 * What changed between two published sites: tables cell by cell, and the sentences that show them.
 *
 * <p>Everything is read from what was published; nothing here sees the files that a site is made
 * from, so nothing can be told that a reader of both sites could not find.
 */
@NullMarked
package dev.drillpress.press.change;

import org.jspecify.annotations.NullMarked;
