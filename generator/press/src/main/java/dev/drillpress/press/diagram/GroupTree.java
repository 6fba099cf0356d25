package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which subgraph stands in which, and which are laid out apart from what is around them.
 *
 * <p>One run of the layout has one direction. A subgraph with another direction is therefore laid
 * out by itself and put into the whole as if it were one node, which goes only when no edge leads
 * from outside to something inside it; otherwise its direction is passed over, as Mermaid does.
 */
final class GroupTree {
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> crossed = new HashSet<>();
  private final Map<String, Direction> directions = new HashMap<>();
  private final Set<String> apart = new HashSet<>();

  GroupTree(Flowchart chart) {
    chart.groups().forEach(g -> groups.put(g.id(), g));
    chart.groups().forEach(g -> g.group().ifPresent(p -> parents.put(g.id(), p)));
    chart.nodes().forEach(n -> n.group().ifPresent(p -> parents.put(n.id(), p)));
    chart.edges().forEach(this::cross);
    for (Group group : chart.groups()) {
      Direction around = group.group().map(directions::get).orElse(chart.direction());
      Direction own = group.direction().orElse(around);
      boolean alone = own != around && !crossed.contains(group.id());
      directions.put(group.id(), alone ? own : around);
      if (alone) {
        apart.add(group.id());
      }
    }
  }

  /** Notes all subgraphs whose border an edge crosses. */
  private void cross(Edge edge) {
    List<String> from = ancestors(edge.from());
    List<String> to = ancestors(edge.to());
    from.stream().filter(g -> !to.contains(g)).forEach(crossed::add);
    to.stream().filter(g -> !from.contains(g)).forEach(crossed::add);
    // An edge from a subgraph to its own inside begins at the border and ends behind it.
    if (to.contains(edge.from())) {
      crossed.add(edge.from());
    }
    if (from.contains(edge.to())) {
      crossed.add(edge.to());
    }
  }

  private List<String> ancestors(String id) {
    List<String> found = new ArrayList<>();
    Optional<String> parent = parent(id);
    while (parent.isPresent()) {
      found.add(parent.get());
      parent = parent(parent.get());
    }
    return found;
  }

  Optional<String> parent(String id) {
    return Optional.ofNullable(parents.get(id));
  }

  boolean isApart(String group) {
    return apart.contains(group);
  }

  Direction direction(String group) {
    return directions.getOrDefault(group, Direction.DOWN);
  }

  /** The subgraph whose own layout places something; empty for the whole drawing's. */
  Optional<String> scope(String id) {
    return ancestors(id).stream().filter(apart::contains).findFirst();
  }
}
