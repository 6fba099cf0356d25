package dev.drillpress.press.diagram;

import java.util.EnumSet;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** The distances and choices with which ELK lays flowcharts out. */
final class LayoutSettings {
  private static final Map<Direction, org.eclipse.elk.core.options.Direction> DIRECTIONS =
      Map.of(
          Direction.DOWN, org.eclipse.elk.core.options.Direction.DOWN,
          Direction.UP, org.eclipse.elk.core.options.Direction.UP,
          Direction.RIGHT, org.eclipse.elk.core.options.Direction.RIGHT,
          Direction.LEFT, org.eclipse.elk.core.options.Direction.LEFT);

  /** Between a subgraph's border and what is in it. */
  static final double GROUP_PAD = 18;

  /** Between a subgraph's border and its title. */
  static final double TITLE_PAD = 10;

  /** Between the drawing's edge and what is in it. */
  static final double MARGIN = 8;

  private final Direction direction;
  private final boolean quick;

  /**
   * The settings of one layout.
   *
   * @param quick whether speed counts more than the straightest lines
   */
  LayoutSettings(Direction direction, boolean quick) {
    this.direction = direction;
    this.quick = quick;
  }

  boolean isQuick() {
    return quick;
  }

  /** The graph as a whole. */
  void whole(ElkNode root) {
    common(root);
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, true);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 36.0);
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.6);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
  }

  /**
   * A subgraph; its content is laid out together with what is around it.
   *
   * @param extra the width that the title needs beside the content
   */
  void group(ElkNode box, TextBlock title, double extra) {
    common(box);
    double top = title.isEmpty() ? GROUP_PAD : title.height() + 2 * TITLE_PAD;
    box.setProperty(
        LayeredOptions.PADDING, new ElkPadding(top, GROUP_PAD, GROUP_PAD, GROUP_PAD + extra / 2));
    box.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    double width = title.width() + 2 * GROUP_PAD;
    double height = top + GROUP_PAD;
    // ELK compares a subgraph's size before it turns its drawing upright.
    box.setProperty(
        LayeredOptions.NODE_SIZE_MINIMUM,
        direction.isVertical() ? new KVector(height, width) : new KVector(width, height));
  }

  /** Whether a subgraph is as wide as it is for its title only. */
  boolean isWidened(ElkNode box) {
    KVector least = box.getProperty(LayeredOptions.NODE_SIZE_MINIMUM);
    double width = direction.isVertical() ? least.y : least.x;
    return Math.abs(box.getWidth() - width) < 1;
  }

  /** A subgraph whose content has been laid out already. */
  void filled(ElkNode box, TextBlock title, Placed content) {
    // Its content has the subgraph's padding around it already.
    double top = title.isEmpty() ? 0 : title.height() + 2 * TITLE_PAD - GROUP_PAD;
    box.setDimensions(
        Math.max(content.width(), title.width() + 2 * GROUP_PAD), content.height() + top);
  }

  /** A node of a fixed size. */
  void node(ElkNode box, Outline outline) {
    box.setDimensions(outline.width(), outline.height());
    box.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
    box.setProperty(LayeredOptions.SPACING_PORT_PORT, 18.0);
  }

  /** An edge; those that lead back bend before the others do. */
  void edge(ElkEdge edge, boolean turned) {
    edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, turned ? 0 : 4);
  }

  /** A label in the middle of its edge. */
  void label(ElkLabel label) {
    label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
  }

  private void common(ElkNode graph) {
    graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    graph.setProperty(LayeredOptions.DIRECTION, DIRECTIONS.get(direction));
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    // On large graphs the order of the text alone would take minutes.
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
        quick ? OrderingStrategy.NONE : OrderingStrategy.PREFER_EDGES);
    graph.setProperty(LayeredOptions.THOROUGHNESS, quick ? 2 : 7);
    // Without it ELK 0.11 fails where an edge crosses a subgraph's border.
    graph.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, 1000);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY,
        quick ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 32.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
    graph.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 4.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 14.0);
  }
}
