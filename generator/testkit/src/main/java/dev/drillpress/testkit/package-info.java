/** What tests of several modules share. */
@NullMarked
package dev.drillpress.testkit;

import org.jspecify.annotations.NullMarked;
