package dev.drillpress.press.artifact;

import java.util.Comparator;

/**
 * One thing that an artifact was made from.
 *
 * @param kind what sort of thing
 * @param name a path from the project's root, a template's name, a query, a setting's key
 * @param hash of its bytes, or of the answer that a query gave
 */
public record Input(Kind kind, String name, String hash) implements Comparable<Input> {
  /** The sorts of things that artifacts are made from. */
  public enum Kind {
    /** A file under the content folder, or an asset. */
    SOURCE,
    /** A template, of the project or of the built-in theme. */
    TEMPLATE,
    /** A dataset with its source file. */
    DATA,
    /** A question to the whole site, such as the neighbours of a page; the hash is its answer's. */
    QUERY,
    /** A setting. */
    SETTING
  }

  private static final Comparator<Input> ORDER =
      Comparator.comparing(Input::kind).thenComparing(Input::name).thenComparing(Input::hash);

  @Override
  public int compareTo(Input other) {
    return ORDER.compare(this, other);
  }
}
