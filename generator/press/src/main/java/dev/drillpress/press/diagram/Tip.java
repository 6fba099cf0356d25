package dev.drillpress.press.diagram;

/** What an edge ends with. */
enum Tip {
  NONE,
  ARROW,
  CIRCLE,
  CROSS;

  /** The tip that a letter at an edge's start or end stands for. */
  static Tip of(char c) {
    return switch (c) {
      case '<', '>' -> ARROW;
      case 'o' -> CIRCLE;
      case 'x' -> CROSS;
      default -> NONE;
    };
  }
}
