package dev.drillpress.press.site;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.markdown.Fragment;

/** A document with its Markdown, before it has a place in the site. */
public record ParsedPage(Document document, Fragment fragment) {}
