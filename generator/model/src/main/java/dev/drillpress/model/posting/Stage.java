package dev.drillpress.model.posting;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * How far a skill goes.
 *
 * @param name unique in its skill
 * @param aliases what means it
 */
public record Stage(String name, List<Alias> aliases) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public Stage {
    Require.that(!name.isEmpty(), "a stage must have a name");
    aliases = List.copyOf(aliases);
  }
}
