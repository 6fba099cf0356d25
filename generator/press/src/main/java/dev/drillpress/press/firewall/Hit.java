package dev.drillpress.press.firewall;

/**
 * Something found in a text.
 *
 * @param start its first byte
 * @param end behind its last
 */
record Hit(FirewallCode code, int start, int end) {}
