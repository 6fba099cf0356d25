package dev.drillpress.press.firewall;

import java.util.Optional;

/**
 * Finds one sort of thing. It is asked only at certain bytes, which must be rare in clean text, and
 * looks only a bounded way around them.
 */
interface Detector {
  /** The bytes at which it wants to look, as Latin-1; a digit stands for the first of a row. */
  String triggers();

  /** Whether it wants to look at one of its bytes behind a certain other; 0 is a text's begin. */
  default boolean behind(int before, int trigger) {
    return true;
  }

  /** What stands around a place at which one of the bytes is. */
  Optional<Hit> at(Text text, int place);
}
