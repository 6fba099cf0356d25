package dev.drillpress.search.codec;

/** Writes nothing: shows models a text that both ends know, before the one that is coded. */
final class LearningCoder implements BitCoder {
  @Override
  public int bit(int[] models, int at, int bit) {
    models[at] = Models.learnt(models[at], bit);
    return bit;
  }

  @Override
  public int direct(int value, int count) {
    return value;
  }

  @Override
  public boolean decodes() {
    return false;
  }
}
