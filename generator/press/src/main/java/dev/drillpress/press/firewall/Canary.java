package dev.drillpress.press.firewall;

import dev.drillpress.press.diagnostic.Location;

/**
 * A piece of private text that no file may hold.
 *
 * @param code what it is a piece of
 * @param text as written
 * @param at where it stands
 * @param whole whether it must stand alone, not as a part of a longer word or number
 */
record Canary(FirewallCode code, String text, Location at, boolean whole) {}
