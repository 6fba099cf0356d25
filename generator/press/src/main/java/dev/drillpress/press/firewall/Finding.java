package dev.drillpress.press.firewall;

/**
 * Something in a file that must not be published.
 *
 * @param text as a reader would see it
 * @param start its first byte in the file
 * @param end behind its last byte in the file
 */
record Finding(FirewallCode code, String text, int start, int end) {}
