package dev.drillpress.press.site;

import dev.drillpress.press.data.Sheet;

/**
 * A computed value in a sentence.
 *
 * @param shown as readers see it
 * @param raw as it stands in the sheet
 * @param sheet where it comes from
 * @param column the column's name
 * @param truth whether the site's own words for yes and no show it, as they do in tables
 */
public record PageValue(String shown, String raw, Sheet sheet, String column, boolean truth) {}
