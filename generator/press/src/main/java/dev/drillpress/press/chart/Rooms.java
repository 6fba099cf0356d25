package dev.drillpress.press.chart;

import java.util.List;

/**
 * The space that labels need beside a drawing, in em.
 *
 * @param left of the widest label at the left; 0 when there is none
 * @param right of the widest label at the right
 */
record Rooms(double left, double right) {
  /** The widest that the stylesheet has. */
  private static final int MOST = 20;

  /** Wider names than this stand above their bars on a phone. */
  private static final double BESIDE = 9;

  /** The widest column of names that the stylesheet has. */
  private static final int MOST_NAME = 15;

  private static final double GAP = .7;

  /** The classes that keep the space free, with a blank before each. */
  String classes() {
    return " left-" + leftEm() + " right-" + rightEm();
  }

  int leftEm() {
    return whole(left);
  }

  int rightEm() {
    return whole(right);
  }

  /** The class that says where names stand on a phone. */
  String names(List<String> names) {
    return above(names) ? "names-above" : "names-beside";
  }

  /**
   * The class that gives all panels of a chart the same room for names, with a blank before it;
   * empty where each panel has the same names anyway.
   */
  static String sameNames(Scene scene) {
    Cube cube = scene.cube();
    boolean same = cube.facets().stream().map(cube::places).distinct().count() < 2;
    double widest = TextWidth.widest(cube.places().stream().map(scene::place).toList());
    return same ? "" : " name-" + Math.min(MOST_NAME, whole(widest));
  }

  static boolean above(List<String> names) {
    return TextWidth.widest(names) > BESIDE;
  }

  private static int whole(double em) {
    return em == 0 ? 0 : Math.min(MOST, (int) Math.ceil(em + GAP));
  }
}
