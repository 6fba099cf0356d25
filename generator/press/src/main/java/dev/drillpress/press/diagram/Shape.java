package dev.drillpress.press.diagram;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The outline of a node, with the names that {@code @{ shape: … }} has for it. */
enum Shape {
  RECT("rect", "rectangle", "proc", "process"),
  ROUND("rounded", "event"),
  STADIUM("stadium", "pill", "terminal"),
  SUBROUTINE("subroutine", "fr-rect", "framed-rectangle", "subproc", "subprocess"),
  CYLINDER("cylinder", "cyl", "database", "db"),
  CIRCLE("circle", "circ"),
  DOUBLE_CIRCLE("double-circle", "dbl-circ"),
  FLAG("odd"),
  RHOMBUS("rhombus", "diamond", "diam", "decision", "question"),
  HEXAGON("hexagon", "hex", "prepare"),
  LEAN_RIGHT("lean-right", "lean-r", "in-out"),
  LEAN_LEFT("lean-left", "lean-l", "out-in"),
  TRAPEZOID("trapezoid", "trap-b", "trapezoid-bottom", "priority"),
  TRAPEZOID_TOP("inv-trapezoid", "trap-t", "trapezoid-top", "manual");

  private static final Map<String, Shape> NAMES = byName();

  private final List<String> names;

  Shape(String... names) {
    this.names = List.of(names);
  }

  static Optional<Shape> named(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }

  static Set<String> names() {
    return NAMES.keySet();
  }

  /** How wide a line of text should be at most; less where a shape grows in both directions. */
  double textWidth() {
    return switch (this) {
      case CIRCLE, DOUBLE_CIRCLE -> 110;
      case RHOMBUS -> 150;
      default -> 200;
    };
  }

  /** The word in the drawing's classes. */
  String word() {
    return names.get(0);
  }

  private static Map<String, Shape> byName() {
    Map<String, Shape> map = new TreeMap<>();
    for (Shape shape : values()) {
      shape.names.forEach(name -> map.put(name, shape));
    }
    return Collections.unmodifiableMap(map);
  }
}
