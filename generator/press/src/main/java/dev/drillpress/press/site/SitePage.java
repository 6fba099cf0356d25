package dev.drillpress.press.site;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.markdown.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param tables the tables for those of the fragment's blocks that are tables, by block index
 */
public record SitePage(
    Document document,
    Fragment fragment,
    List<Optional<SectionRole>> roles,
    String language,
    String path,
    List<String> references,
    Map<Integer, PageTable> tables) {

  /** Copies the collections. */
  public SitePage {
    roles = List.copyOf(roles);
    references = List.copyOf(references);
    tables = Map.copyOf(tables);
  }

  /** Whether readers get another language's text here, for want of a translation. */
  public boolean fallback() {
    return !language.equals(document.header().language());
  }

  /** The document's stem, the same in all languages. */
  public String stem() {
    return document.header().stem();
  }
}
