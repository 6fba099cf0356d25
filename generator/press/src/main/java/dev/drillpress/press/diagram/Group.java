package dev.drillpress.press.diagram;

import java.util.Optional;

/**
 * A subgraph.
 *
 * @param id made up when the author gave none
 * @param direction its own, when it has one
 * @param group the id of the subgraph around it
 */
record Group(String id, Label title, Optional<Direction> direction, Optional<String> group) {}
