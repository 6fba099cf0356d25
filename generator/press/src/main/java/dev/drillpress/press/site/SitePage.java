package dev.drillpress.press.site;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.markdown.Fragment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document at its place in the site.
 *
 * @param document the typed front matter
 * @param fragment its Markdown
 * @param roles one a section of the fragment; absent where the document's type gives sections no
 *     roles, and for the text before the first heading
 * @param language of the tree of URLs that the page stands in
 * @param path the output file, such as {@code zh/drills/gc-tuning/gogc.html}
 * @param references the URL for each of the fragment's references, from the host's root with the
 *     base path
 * @param figures what stands at the fragment's blocks, by block index
 * @param values the texts of the fragment's computed values, in order
 */
public record SitePage(
    Document document,
    Fragment fragment,
    List<Optional<SectionRole>> roles,
    String language,
    String path,
    List<String> references,
    Map<Integer, Figure> figures,
    List<PageValue> values) {

  /** Copies the collections. */
  public SitePage {
    roles = List.copyOf(roles);
    references = List.copyOf(references);
    figures = Map.copyOf(figures);
    values = List.copyOf(values);
  }

  /** Whether readers get another language's text here, for want of a translation. */
  public boolean fallback() {
    return !language.equals(document.header().language());
  }

  /** The sheets that the page shows values of. */
  public Set<Sheet> sheets() {
    Set<Sheet> sheets = new LinkedHashSet<>();
    figures.values().forEach(figure -> sheets.addAll(figure.sheets()));
    values.forEach(value -> sheets.add(value.sheet()));
    return sheets;
  }

  /** The document's stem, the same in all languages. */
  public String stem() {
    return document.header().stem();
  }
}
