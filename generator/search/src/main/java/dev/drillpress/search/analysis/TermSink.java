package dev.drillpress.search.analysis;

/** Takes the terms of a text, in the order of their positions. */
public interface TermSink {
  /**
   * Takes a term.
   *
   * @param type what it is
   * @param text the folded characters
   * @param position where it is among the terms of its text, from 0
   * @param start its first character in the text
   * @param end the character behind its last
   */
  void term(TermType type, String text, int position, int start, int end);
}
