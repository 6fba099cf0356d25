package dev.drillpress.press.diagram;

/** A piece of a label in one style. */
record Span(String text, boolean bold, boolean italic) {}
