package dev.drillpress.model.posting;

import dev.drillpress.model.number.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param skills in the order in which findings are listed
 * @param decoys phrases that hold a skill's word and do not mean it, such as "go ahead"
 */
public record Vocabulary(List<Skill> skills, List<String> decoys) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when two skills have the same name, or a decoy is blank,
   *     longer than {@link Alias#LONGEST}, or spans lines
   */
  public Vocabulary {
    skills = List.copyOf(skills);
    decoys = List.copyOf(decoys);
    Set<String> names = new HashSet<>();
    for (Skill skill : skills) {
      Require.that(names.add(skill.name()), "the skill " + skill.name() + " stands there twice");
    }
    decoys.forEach(Alias::phrase);
  }
}
