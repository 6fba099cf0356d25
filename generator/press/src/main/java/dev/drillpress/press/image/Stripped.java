package dev.drillpress.press.image;

import java.util.Optional;

/**
 * A file without metadata.
 *
 * @param bytes of the file; as they were when there is a problem
 * @param problem why metadata may still be in it, as a sentence
 */
public record Stripped(byte[] bytes, Optional<String> problem) {}
