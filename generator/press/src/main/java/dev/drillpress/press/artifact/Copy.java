package dev.drillpress.press.artifact;

/**
 * A file that goes into the site as it is.
 *
 * @param from the path from the project's root
 * @param to the path in the site
 */
public record Copy(String from, String to) {}
