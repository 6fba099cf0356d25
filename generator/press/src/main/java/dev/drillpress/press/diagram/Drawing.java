package dev.drillpress.press.diagram;

import java.util.Optional;

/**
 * A diagram as the page shows it.
 *
 * @param svg one {@code svg} element without script, style or outside reference; absent for the
 *     kinds of diagram that are not drawn, whose source the page shows instead
 * @param title what the diagram is called; a general word when its author gave none
 * @param named whether its author gave the title
 * @param description what it says, in plain sentences; empty for kinds that are not drawn
 */
public record Drawing(Optional<String> svg, String title, boolean named, String description) {}
