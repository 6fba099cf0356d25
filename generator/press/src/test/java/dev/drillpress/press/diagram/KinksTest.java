package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KinksTest {
  private static final Map<String, Box> BOXES =
      Map.of("a", new Box(0, 0, 100, 40), "b", new Box(10, 140, 100, 40));

  private static Placed.Way way(double... xy) {
    Edge edge = new Edge("a", "b", Label.NONE, new Arrow(Stroke.SOLID, Tip.NONE, Tip.ARROW));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Point(xy[i], xy[i + 1]));
    }
    TextBlock none = LineBreaker.fit(Label.NONE, 100, TextStyle.EDGE);
    return new Placed.Way(edge, points, none, new Box(xy[0], xy[1], 0, 0));
  }

  private static List<Placed.Way> removed(Placed.Way... ways) {
    return Kinks.removed(List.of(ways), BOXES);
  }

  @Test
  void a_small_sidestep_goes() {
    Placed.Way way = removed(way(50, 40, 50, 90, 58, 90, 58, 140)).get(0);
    assertThat(way.points()).containsExactly(new Point(50, 40), new Point(50, 140));
  }

  @Test
  void a_wide_sidestep_stays() {
    Placed.Way wide = way(20, 40, 20, 90, 60, 90, 60, 140);
    assertThat(removed(wide)).containsExactly(wide);
  }

  @Test
  void a_sidestep_that_keeps_two_edges_apart_stays() {
    Placed.Way way = way(50, 40, 50, 90, 62, 90, 62, 140);
    Placed.Way other = way(46, 40, 46, 140);
    Placed.Way third = way(66, 40, 66, 140);
    assertThat(removed(way, other, third)).containsExactly(way, other, third);
  }

  @Test
  void a_step_near_the_corner_of_a_node_stays() {
    Placed.Way way = way(2, 40, 2, 90, 12, 90, 12, 140);
    assertThat(removed(way)).containsExactly(way);
  }
}
