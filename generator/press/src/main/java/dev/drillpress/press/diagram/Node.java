package dev.drillpress.press.diagram;

import java.util.Optional;

/**
 * A node of a flowchart.
 *
 * @param group the id of the subgraph that it stands in
 */
record Node(String id, Label label, Shape shape, Optional<String> group) {}
