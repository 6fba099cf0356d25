package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the edges that lead back, so that a flowchart begins where its author began.
 *
 * <p>The layout turns some edge of each circle round. Left to itself it turns as few as it can,
 * which puts the author's third step on top. Here a walk from the first nodes on, in the order of
 * the text, decides: an edge to something that the walk is still inside of leads back. In each
 * subgraph, what it holds is looked at by itself.
 */
final class Cycles {
  private static final String WHOLE = "";

  private final GroupTree tree;
  private final Map<String, Map<String, Set<String>>> next = new HashMap<>();
  private final Set<List<String>> back = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  Cycles(Flowchart chart, GroupTree tree) {
    this.tree = tree;
    Set<String> entered = new HashSet<>();
    for (Edge edge : chart.edges()) {
      List<String> step = step(edge);
      if (!step.isEmpty()) {
        next.computeIfAbsent(tree.parent(step.get(0)).orElse(WHOLE), k -> new HashMap<>())
            .computeIfAbsent(step.get(0), k -> new LinkedHashSet<>())
            .add(step.get(1));
        entered.add(step.get(1));
      }
    }
    chart.order().stream().filter(id -> !entered.contains(id)).forEach(this::walk);
    chart.order().forEach(this::walk);
  }

  /** Whether an edge leads back to where the flowchart has been. */
  boolean leadsBack(Edge edge) {
    return back.contains(step(edge));
  }

  /** The two neighbours inside one subgraph between which an edge leads; empty inside of one. */
  private List<String> step(Edge edge) {
    List<String> from = path(edge.from());
    List<String> to = path(edge.to());
    int same = 0;
    while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
      same++;
    }
    return same < from.size() && same < to.size()
        ? List.of(from.get(same), to.get(same))
        : List.of();
  }

  /** The subgraphs around something, the outermost first, and itself at last. */
  private List<String> path(String id) {
    List<String> path = new ArrayList<>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent()) {
      path.add(0, at.get());
      at = tree.parent(at.get());
    }
    return path;
  }

  private void walk(String id) {
    if (done.contains(id)) {
      return;
    }
    open.add(id);
    Map<String, Set<String>> level = next.getOrDefault(tree.parent(id).orElse(WHOLE), Map.of());
    for (String other : level.getOrDefault(id, Set.of())) {
      if (open.contains(other)) {
        back.add(List.of(id, other));
      } else {
        walk(other);
      }
    }
    open.remove(id);
    done.add(id);
  }
}
