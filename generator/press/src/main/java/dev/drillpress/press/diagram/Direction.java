package dev.drillpress.press.diagram;

import java.util.Map;
import java.util.Optional;

/** Where a flowchart's edges lead. */
enum Direction {
  DOWN,
  UP,
  RIGHT,
  LEFT;

  private static final Map<String, Direction> WORDS =
      Map.of(
          "TB", DOWN, "TD", DOWN, "BT", UP, "LR", RIGHT, "RL", LEFT, "v", DOWN, "^", UP, ">", RIGHT,
          "<", LEFT);

  static Optional<Direction> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  boolean isVertical() {
    return this == DOWN || this == UP;
  }
}
