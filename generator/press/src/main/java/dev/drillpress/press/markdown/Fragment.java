package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Markdown of one document, rendered, with what the site must resolve.
 *
 * @param sections the text before the first second-level heading (always there, maybe empty), then
 *     one for each second-level heading
 * @param anchors every id that the HTML has, headings' and others'
 * @param references relative links and images, in order
 * @param blocks fences that the site fills: tables, queries, charts, diagrams
 * @param values places in the text where the site writes a computed value, in order
 * @param programs fences that are run, files that they need, and what they must print; in order
 * @param included files whose text stands in code blocks, in order
 * @param summary plain text of the first paragraph without a computed value, for descriptions; may
 *     be empty
 * @param words words of scripts that put spaces between them
 * @param hanCharacters Han characters, kana and hangul
 */
public record Fragment(
    List<Section> sections,
    List<String> anchors,
    List<Reference> references,
    List<Block> blocks,
    List<Value> values,
    List<Block> programs,
    List<SourceFile> included,
    String summary,
    int words,
    int hanCharacters) {

  /**
   * A part of the document.
   *
   * @param heading absent for the text before the first second-level heading
   * @param html the part's HTML, without that heading itself
   * @param outline the headings of levels 3 and 4 inside it
   */
  public record Section(Optional<Heading> heading, Html html, List<Heading> outline) {
    /** Copies the list. */
    public Section {
      outline = List.copyOf(outline);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param id the anchor, unique in the document; keeps Chinese
   * @param text plain text
   * @param html inline HTML, safe
   * @param at where its text stands
   */
  public record Heading(int level, String id, String text, String html, Location at) {}

  /**
   * A link or image whose target is not an absolute URL.
   *
   * @param image whether the page shows it rather than links it
   * @param target as written and decoded, with {@code #anchor} when there is one
   * @param at where the target stands
   */
  public record Reference(boolean image, String target, Location at) {}

  /**
   * A fenced block that is an instruction to the site.
   *
   * @param kind the fence's first word, such as {@code table}
   * @param id of {@code {#id}}; empty when there is none
   * @param attributes of the info string's braces, by name
   * @param body the lines between the fences
   * @param at the opening fence
   * @param bodyOffset where the body begins in the source file's text
   */
  public record Block(
      String kind,
      String id,
      Map<String, String> attributes,
      String body,
      Location at,
      int bodyOffset) {
    /** Copies the map. */
    public Block {
      attributes = Map.copyOf(attributes);
    }
  }

  /**
   * A place for a computed value, written between double braces.
   *
   * @param text what stands between the braces, as written
   * @param at the text's place, without the braces
   * @param offset where the text begins in the source file's text
   */
  public record Value(String text, Location at, int offset) {}

  /** Copies the lists. */
  public Fragment {
    sections = List.copyOf(sections);
    anchors = List.copyOf(anchors);
    references = List.copyOf(references);
    blocks = List.copyOf(blocks);
    values = List.copyOf(values);
    programs = List.copyOf(programs);
    included = List.copyOf(included);
  }
}
