package dev.drillpress.press.runner;

import java.util.Optional;

/**
 * How a command ended.
 *
 * @param exit its exit code; of no meaning when it was stopped
 * @param output what it printed to both streams, in the order in which it came
 * @param stopped why it was stopped; absent when it ended by itself
 */
record Outcome(int exit, String output, Optional<String> stopped) {}
