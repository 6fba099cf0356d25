package dev.drillpress.press.site;

import dev.drillpress.press.data.Sheet;

/**
 * A computed value in a sentence.
 *
 * @param shown as readers see it
 * @param raw as it stands in the sheet
 * @param sheet where it comes from
 * @param column the column's name
 */
public record PageValue(String shown, String raw, Sheet sheet, String column) {}
