package dev.drillpress.press.architecture;

import java.util.Map;
import java.util.Set;

/** Which packages there are, and which may know which. */
final class PackageRules {
  /** Which package may know which, directly; nothing else is allowed. */
  static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("diagnostic", Set.of()),
          Map.entry("source", Set.of("diagnostic")),
          Map.entry("artifact", Set.of("diagnostic", "source")),
          Map.entry("config", Set.of("diagnostic", "source")),
          Map.entry("yaml", Set.of("diagnostic", "source")),
          Map.entry("content", Set.of("diagnostic", "source", "config", "yaml")),
          Map.entry("markdown", Set.of("diagnostic", "source", "config")),
          Map.entry("data", Set.of("diagnostic", "source", "config", "yaml")),
          Map.entry(
              "site",
              Set.of(
                  "diagnostic",
                  "source",
                  "artifact",
                  "config",
                  "content",
                  "markdown",
                  "data",
                  "transcript",
                  "change")),
          Map.entry("transcript", Set.of("diagnostic", "source")),
          Map.entry(
              "verify",
              Set.of(
                  "diagnostic",
                  "source",
                  "content",
                  "markdown",
                  "data",
                  "chart",
                  "flame",
                  "site",
                  "transcript")),
          Map.entry("story", Set.of("diagnostic", "source", "content", "markdown", "site")),
          Map.entry("flame", Set.of()),
          Map.entry("runner", Set.of("diagnostic", "verify", "flame", "transcript", "work")),
          Map.entry("change", Set.of("diagnostic", "source", "artifact")),
          Map.entry(
              "render",
              Set.of(
                  "diagnostic",
                  "source",
                  "artifact",
                  "config",
                  "content",
                  "markdown",
                  "data",
                  "change",
                  "transcript",
                  "site",
                  "story")),
          Map.entry("sql", Set.of("diagnostic", "source", "data")),
          Map.entry("formula", Set.of("data")),
          Map.entry("disclosure", Set.of()),
          Map.entry("chart", Set.of("diagnostic", "source", "yaml", "data")),
          Map.entry("diagram", Set.of("diagnostic", "source")),
          Map.entry(
              "report",
              Set.of(
                  "diagnostic",
                  "source",
                  "content",
                  "yaml",
                  "data",
                  "markdown",
                  "change",
                  "site",
                  "sql",
                  "formula",
                  "disclosure",
                  "chart",
                  "diagram")),
          Map.entry("firewall", Set.of("diagnostic", "source", "artifact", "yaml", "data")),
          Map.entry("image", Set.of()),
          Map.entry("work", Set.of()),
          Map.entry("door", Set.of("diagnostic", "config", "artifact", "render", "work")),
          Map.entry(
              "jbake",
              Set.of("diagnostic", "source", "artifact", "yaml", "render", "work", "door")),
          Map.entry(
              "bake",
              Set.of(
                  "diagnostic",
                  "source",
                  "artifact",
                  "config",
                  "content",
                  "markdown",
                  "data",
                  "change",
                  "transcript",
                  "verify",
                  "site",
                  "story",
                  "sql",
                  "formula",
                  "report",
                  "render",
                  "firewall",
                  "image",
                  "work",
                  "door")),
          Map.entry(
              "output",
              Set.of("diagnostic", "source", "artifact", "transcript", "sql", "runner", "bake")),
          Map.entry(
              "cli",
              Set.of(
                  "diagnostic",
                  "source",
                  "artifact",
                  "config",
                  "change",
                  "transcript",
                  "site",
                  "verify",
                  "runner",
                  "work",
                  "bake",
                  "output")));

  private PackageRules() {}
}
