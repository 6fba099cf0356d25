package dev.drillpress.press.diagram;

/**
 * A line from one node or subgraph to another.
 *
 * @param label blank when there is none
 */
record Edge(String from, String to, Label label, Arrow arrow) {}
