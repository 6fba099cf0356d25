package dev.drillpress.model.posting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text says about one skill.
 *
 * @param skill the skill's number in the vocabulary, from 0
 * @param stage the highest stage among its mentions; of a skill that is not needed, among those
 *     that say so
 * @param strength not needed when any mention says so, since nobody denies by accident; else the
 *     strongest of its mentions
 * @param mentions in the order of the text, never empty
 */
public record Finding(int skill, int stage, Strength strength, List<Mention> mentions) {
  /** Copies the list. */
  public Finding {
    mentions = List.copyOf(mentions);
  }

  /** The mention that a reader should look at first: the first with the finding's strength. */
  public Mention deciding() {
    return mentions.stream()
        .filter(m -> m.strength() == strength)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no mention is " + strength));
  }

  /** What some mentions say, one finding for each skill, in the vocabulary's order. */
  static List<Finding> of(List<Mention> mentions, int skills) {
    List<List<Mention>> bySkill = new ArrayList<>();
    for (int skill = 0; skill < skills; skill++) {
      bySkill.add(new ArrayList<>());
    }
    mentions.forEach(m -> bySkill.get(m.skill()).add(m));
    return bySkill.stream().filter(own -> !own.isEmpty()).map(Finding::of).toList();
  }

  private static Finding of(List<Mention> own) {
    List<Mention> denied = own.stream().filter(m -> m.strength() == Strength.NEGATED).toList();
    boolean required = own.stream().anyMatch(m -> m.strength() == Strength.REQUIRED);
    List<Mention> counted = denied.isEmpty() ? own : denied;
    Strength asked = required ? Strength.REQUIRED : Strength.PREFERRED;
    Strength strength = denied.isEmpty() ? asked : Strength.NEGATED;
    int stage = counted.stream().mapToInt(Mention::stage).max().orElseThrow();
    return new Finding(own.get(0).skill(), stage, strength, own);
  }
}
