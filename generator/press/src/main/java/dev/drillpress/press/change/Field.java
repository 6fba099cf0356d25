package dev.drillpress.press.change;

import java.util.Optional;

/** A column as the list of tables names it. */
public record Field(String name, Optional<String> unit) {}
