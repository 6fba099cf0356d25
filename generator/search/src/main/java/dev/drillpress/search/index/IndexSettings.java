package dev.drillpress.search.index;

import dev.drillpress.search.analysis.Variants;
import java.util.List;

/**
 * What the whole index needs to know.
 *
 * @param languages tags of the site's languages
 * @param filters names of what pages can be filtered by
 * @param variants characters that are compared as others; the index keeps those that its site needs
 * @param glossary groups of expressions that mean the same
 */
public record IndexSettings(
    List<String> languages, List<String> filters, Variants variants, List<List<String>> glossary) {}
