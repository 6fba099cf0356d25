package dev.drillpress.press.diagram;

/** How an edge's line looks. */
record Arrow(Stroke stroke, Tip start, Tip end) {}
