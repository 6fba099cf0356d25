package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.source.Hash;
import java.util.Map;
import java.util.Set;

/**
 * What all pages of one language share.
 *
 * @param language its tag
 * @param texts the interface's
 * @param site what templates see of the site
 * @param tracks the tracks' pages by track
 * @param tags the tags' URLs by tag
 * @param inputs of all its pages
 */
record Edition(
    String language,
    Texts texts,
    View.Site site,
    Map<String, View.Link> tracks,
    Map<String, String> tags,
    Set<Input> inputs) {

  /** An input that is a question to the site with its answer. */
  static Input query(String question, Object answer) {
    return new Input(Input.Kind.QUERY, question, Hash.of(String.valueOf(answer)));
  }
}
