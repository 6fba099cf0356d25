package dev.drillpress.model.posting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text says about one skill.
 *
 * @param skill the skill's number in the vocabulary, from 0
 * @param stage the highest stage among its mentions of this strength
 * @param strength the strongest of its mentions
 * @param mentions in the order of the text, never empty
 */
public record Finding(int skill, int stage, Strength strength, List<Mention> mentions) {
  /** Copies the list. */
  public Finding {
    mentions = List.copyOf(mentions);
  }

  /** The mention that decides: the first with the finding's strength and stage. */
  public Mention deciding() {
    return mentions.stream()
        .filter(m -> m.strength() == strength && m.stage() == stage)
        .findFirst()
        .orElse(mentions.get(0));
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
    Strength strength = Strength.NEGATED;
    for (Mention mention : own) {
      strength = mention.strength().compareTo(strength) < 0 ? mention.strength() : strength;
    }
    int stage = 0;
    for (Mention mention : own) {
      stage = mention.strength() == strength ? Math.max(stage, mention.stage()) : stage;
    }
    return new Finding(own.get(0).skill(), stage, strength, own);
  }
}
