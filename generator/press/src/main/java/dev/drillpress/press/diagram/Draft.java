package dev.drillpress.press.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A flowchart while it is read. */
final class Draft {
  private record Look(Optional<Label> label, Shape shape) {}

  /** A subgraph that is open: where it began, and what it has named so far. */
  private record Scope(String id, int offset, Set<String> named) {}

  private final Map<String, Look> nodes = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<String> order = new LinkedHashSet<>();
  private final Set<String> edgeIds = new LinkedHashSet<>();
  private final Deque<Scope> open = new ArrayDeque<>();
  private Direction direction = Direction.DOWN;
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();
  private int anonymous;

  int nodeCount() {
    return nodes.size();
  }

  int edgeCount() {
    return edges.size();
  }

  int depth() {
    return open.size();
  }

  int groupCount() {
    return groups.size();
  }

  /** Where the innermost open subgraph began. */
  int openedAt() {
    return open.getFirst().offset();
  }

  void name(String id) {
    order.add(id);
    nodes.putIfAbsent(id, new Look(Optional.empty(), Shape.RECT));
    if (!open.isEmpty()) {
      open.getFirst().named().add(id);
    }
  }

  void label(String id, Label label) {
    nodes.put(id, new Look(Optional.of(label), nodes.get(id).shape()));
  }

  void shape(String id, Shape shape) {
    nodes.put(id, new Look(nodes.get(id).label(), shape));
  }

  void link(String from, String to, Label label, Arrow arrow) {
    edges.add(new Edge(from, to, label, arrow));
  }

  void edgeId(String id) {
    edgeIds.add(id);
  }

  boolean isEdge(String id) {
    return edgeIds.contains(id);
  }

  void title(String text) {
    title = Optional.of(text).filter(t -> !t.isBlank());
  }

  void description(String text) {
    description = Optional.of(text).filter(t -> !t.isBlank());
  }

  /** Sets the direction of the innermost open subgraph, or of the whole. */
  void direction(Direction word) {
    if (open.isEmpty()) {
      direction = word;
      return;
    }
    groups.computeIfPresent(
        open.getFirst().id(), (id, g) -> new Group(id, g.title(), Optional.of(word), g.group()));
  }

  boolean hasGroup(String id) {
    return groups.containsKey(id);
  }

  /** An id that no author can write. */
  String anonymousId() {
    return " " + anonymous++;
  }

  void open(String id, Label label, int offset) {
    Optional<String> around = Optional.ofNullable(open.peek()).map(Scope::id);
    order.add(id);
    groups.put(id, new Group(id, label, Optional.empty(), around));
    open.push(new Scope(id, offset, new LinkedHashSet<>()));
  }

  /** Ends the innermost subgraph; what it named first among all closed ones stands in it. */
  void close() {
    Scope scope = open.pop();
    scope.named().forEach(id -> owners.putIfAbsent(id, scope.id()));
  }

  Flowchart finish() {
    List<Node> found = new ArrayList<>();
    nodes.forEach(
        (id, look) -> {
          if (!groups.containsKey(id)) {
            Label label = look.label().orElseGet(() -> Label.of(id));
            found.add(new Node(id, label, look.shape(), Optional.ofNullable(owners.get(id))));
          }
        });
    return new Flowchart(
        direction,
        title,
        description,
        found,
        List.copyOf(groups.values()),
        edges,
        List.copyOf(order));
  }
}
