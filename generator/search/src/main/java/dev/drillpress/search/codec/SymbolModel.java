package dev.drillpress.search.codec;

/** Symbols of a fixed number of bits whose frequencies are learnt, in contexts. */
public final class SymbolModel {
  private final int bits;
  private final int[] nodes;

  /** Symbols of some bits in some contexts, each of which learns on its own. */
  public SymbolModel(int bits, int contexts) {
    this.bits = bits;
    this.nodes = Models.fresh(contexts << bits);
  }

  private SymbolModel(int bits, int[] nodes) {
    this.bits = bits;
    this.nodes = nodes;
  }

  /** One that has learnt the same. */
  SymbolModel copy() {
    return new SymbolModel(bits, nodes.clone());
  }

  /** Codes a symbol. */
  public int code(BitCoder coder, int context, int symbol) {
    int base = context << bits;
    int node = 1;
    for (int i = bits - 1; i >= 0; i--) {
      node = node << 1 | coder.bit(nodes, base + node, symbol >>> i & 1);
    }
    return node - (1 << bits);
  }
}
