package dev.drillpress.model.star;

import java.util.List;

/**
 * What the lint says of a story.
 *
 * @param parts one for each part, in the parts' order
 */
public record StoryReport(List<Part> parts) {
  /**
   * What it says of one part.
   *
   * @param score the part's points
   * @param findings with places in the part's own text, by start, then end, then rule
   */
  public record Part(StarScore score, List<StarFinding> findings) {
    /** Copies the list. */
    public Part {
      findings = List.copyOf(findings);
    }
  }

  /** Copies the list. */
  public StoryReport {
    parts = List.copyOf(parts);
  }

  /** What it says of a part. */
  public Part of(StarPart part) {
    return parts.get(part.ordinal());
  }
}
