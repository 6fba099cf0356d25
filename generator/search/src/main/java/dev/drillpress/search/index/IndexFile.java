package dev.drillpress.search.index;

/**
 * A finished file of the index.
 *
 * @param name its name, which its content is part of
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record IndexFile(String name, byte[] bytes) {}
