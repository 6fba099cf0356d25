package dev.drillpress.press.firewall;

import java.util.Optional;

/**
 * Finds one sort of thing. It is asked only at certain bytes, which must be rare in clean text, and
 * looks only a bounded way around them.
 */
interface Detector {
  /** The bytes at which it wants to look, as Latin-1; a digit stands for the first of a row. */
  String triggers();

  /** What stands around a place at which one of the bytes is. */
  Optional<Hit> at(Text text, int place);
}
