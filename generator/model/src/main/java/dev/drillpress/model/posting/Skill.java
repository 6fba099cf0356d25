package dev.drillpress.model.posting;

import dev.drillpress.model.number.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A skill and its stages.
 *
 * @param name unique in its vocabulary
 * @param stages from the lowest to the highest
 */
public record Skill(String name, List<Stage> stages) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when the name is empty, two stages have the same name, or a
   *     phrase stands there twice
   */
  public Skill {
    Require.that(!name.isEmpty(), "a skill must have a name");
    stages = List.copyOf(stages);
    Set<String> names = new HashSet<>();
    for (Stage stage : stages) {
      Require.that(names.add(stage.name()), name + " has the stage " + stage.name() + " twice");
    }
    Set<String> phrases = new HashSet<>();
    for (Stage stage : stages) {
      for (Alias alias : stage.aliases()) {
        boolean first = phrases.add(Folded.of(alias.text()).lower());
        Require.that(first, name + " has the phrase " + alias.text() + " twice");
      }
    }
  }
}
