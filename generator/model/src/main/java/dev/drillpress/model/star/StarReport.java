package dev.drillpress.model.star;

import java.util.List;

/**
 * What the lint says of one text.
 *
 * @param findings by start, then end, then rule
 * @param scores one for each part, in the parts' order
 */
public record StarReport(List<StarFinding> findings, List<StarScore> scores) {
  /** Copies the lists. */
  public StarReport {
    findings = List.copyOf(findings);
    scores = List.copyOf(scores);
  }

  /** The points of a part. */
  public StarScore score(StarPart part) {
    return scores.get(part.ordinal());
  }
}
