package dev.drillpress.press.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A flowchart as its author wrote it.
 *
 * @param nodes in the order in which they are first named
 * @param groups each behind the one it stands in
 * @param edges in the order of the text; each end is the id of a node or a group
 * @param order the ids of nodes and groups in the order in which they are first named
 */
record Flowchart(
    Direction direction,
    Optional<String> title,
    Optional<String> description,
    List<Node> nodes,
    List<Group> groups,
    List<Edge> edges,
    List<String> order) {

  Flowchart {
    nodes = List.copyOf(nodes);
    groups = List.copyOf(groups);
    edges = List.copyOf(edges);
    order = List.copyOf(order);
  }
}
